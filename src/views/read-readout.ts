// Draft.
export interface ReadoutDraft {
  readonly title: string;
  readonly says: string;
  readonly yaml: string;
}
