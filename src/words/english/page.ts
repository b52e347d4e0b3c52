/** Names of the pages, in navigations and as headings. */
export const archive = 'Archive';
export const topics = 'Topics';
export const trending = 'Trending';
export const authors = 'Authors';
export const organizations = 'Organisations';
export const statistics = 'Statistics';
export const search = 'Search';
export const subscribe = 'Subscribe';
export const saved = 'Saved papers';
export const data = 'Data';
export const notFound = 'There is no such page';
