/** The id of sources that the text does not name. They are nobody in particular, and have no page. */
export const UNNAMED = 'unnamed';
