import { citing as words } from '../../words/shown.ts';

/**
 * Announces in a live region that something is loading, and then the outcome: the sentence that the work returns, or
 * that it could not be loaded. Never rejects.
 */
export async function announceOutcome(
  region: HTMLElement,
  work: () => Promise<string>,
): Promise<void> {
  region.textContent = words.loading;
  region.textContent = await work().catch(() => words.failed);
}
