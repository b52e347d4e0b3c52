/**
 * Remembers what was answered to each question, or only to the last few that were asked. A question that was rejected is
 * asked again the next time.
 *
 * @param most how many answers to keep
 */
export function once<Value>(
  ask: (key: string) => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
): (key: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  const askAnew = (key: string): Promise<Value> => {
    const answer = ask(key);
    answer.catch(() => {
      if (answers.get(key) === answer) answers.delete(key);
    });
    return answer;
  };
  return (key) => {
    const answer = answers.get(key) ?? askAnew(key);
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
