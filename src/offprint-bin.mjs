#!/usr/bin/env node
import './integration/require-node.mjs';

// Node strips no types below `node_modules`: there it runs the JavaScript made from the TypeScript.
const isInstalled = import.meta.url.includes('/node_modules/');
await import(isInstalled ? '../build/cli/offprint-cli.js' : './cli/offprint-cli.ts');
