import { previewSite } from './preview-site.ts';

/** `npm run preview`: serves the built site without building it. */
try {
  await previewSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
