/** Where something stands in the book's files, `book/measures/us/…yaml:14:5`. */
export type Place = string;
