// Node strips no types below `node_modules`: there it runs the JavaScript made from the TypeScript.
const isInstalled = import.meta.url.includes('/node_modules/');
const { offprint } = await import(
  isInstalled ? '../build/integration/offprint.js' : './integration/offprint.ts'
);

export default offprint;
