import { defineConfig } from 'astro/config';
import offprint from 'offprint';

export default defineConfig({ integrations: [offprint()] });
