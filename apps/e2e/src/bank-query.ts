/** What a bank asks before it lends: recruitment, construction, rating, directory and courier answer. */
export const FIVE_SERVICES = `query Bank($name: String!) {
  enterprises(first: 1, filter: { search: $name }) {
    nodes {
      name
      agreements { title signedOn investment { amount currency } }
      projects {
        name
        promotionTable { total steps { title { zh } dueOn owner { enterprise department { name { zh } } } } }
        secretary { name scores { period score gold } }
      }
      issues(first: 5) { nodes { title status deliveries { channel audience sentAt } } }
    }
  }
}`;

export interface BankView {
  enterprises: {
    nodes: {
      agreements: { signedOn: string; investment: { amount: string; currency: string } }[];
      projects: { name: string; promotionTable: { total: number; steps: unknown[] }; secretary: { name: string; scores: { period: string; gold: boolean }[] } }[];
      issues: { nodes: { title: string; status: string; deliveries: unknown[] }[] };
    }[];
  };
}
