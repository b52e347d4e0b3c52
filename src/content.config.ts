export { collections } from 'offprint/content';
