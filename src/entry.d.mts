import { offprint } from './integration/offprint.ts';

export default offprint;
