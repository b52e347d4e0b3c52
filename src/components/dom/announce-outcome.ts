/**
 * Announces in a live region that something is loading, and then the outcome: the sentence that the work returns, or
 * that it could not be loaded. Never rejects.
 */
export async function announceOutcome(
  region: HTMLElement,
  work: () => Promise<string>,
): Promise<void> {
  region.textContent = 'Loading …';
  region.textContent = await work().catch(
    () => 'This could not be loaded. Try again when you are online.',
  );
}
