// Plain JavaScript of the oldest kind: it has to run, and to speak, where everything after it would not.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `Offprint needs Node 22.18 or newer; this is ${process.versions.node}.`,
      'Usually `npm install` brings a Node of its own (the package `node`, 24) and npm scripts use it,',
      'whatever Node the machine has. It is missing when install scripts were switched off. Then type',
      '',
      '    npm rebuild node --ignore-scripts=false',
      '',
      'or install Node 24 on this machine.',
    ].join('\n'),
  );
  process.exit(1);
}
