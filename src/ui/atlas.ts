/** The name of the program, as its pages and the files that it makes give it. Whose data it shows, the dataset says. */
export const ATLAS = 'Accord Atlas';
