import { createPapersCommand } from './papers-command.ts';

await createPapersCommand().parseAsync();
