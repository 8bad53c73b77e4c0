export { foldedWords, foldText } from '@/domain/foldText';
