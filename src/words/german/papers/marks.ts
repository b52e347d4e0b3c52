export const states = { new: 'neu', read: 'gelesen' };
export const sinceVisit = (count: string, day: string): string =>
  `${count} neu seit Ihrem letzten Besuch am ${day}`;
