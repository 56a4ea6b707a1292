/** What every section of the lead page gets beside its own fragment. */
export interface LeadSectionProps {
  today: string;
  /** Fetches the page again after an act. */
  reload: () => void;
}
