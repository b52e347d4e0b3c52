import { previewSite } from './preview-site.ts';

/** `npm run preview`: serves what was built, without building. */
try {
  await previewSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
