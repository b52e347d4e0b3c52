/**
 * Parses the value of `PORT`; without one, returns the port that Astro uses.
 *
 * @throws {Error} when `PORT` is not a port
 */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return 4321;
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port > 0 && port < 65536) return port;
  throw new Error(
    `PORT=${text} is not a port. Write a number from 1 to 65535: PORT=8080 npm start`,
  );
}
