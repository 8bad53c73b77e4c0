/** The shape of an id: lower-case ASCII letters, digits and hyphens, three or more. Never changes. */
export const ID_SHAPE = /^[a-z0-9-]{3,}$/;
