import { graphql } from '../generated/index.ts';

/** The pipelines of the zone, as lists and forms offer them. */
export const PipelineChoice = graphql(`
  query PipelineChoice {
    pipelines {
      id
      name {
        zh
        en
      }
      standard
      stages {
        id
        phase
        name {
          zh
          en
        }
      }
    }
    leadIndustries
    industryTeams {
      id
      name
    }
    officials(role: RECRUITER) {
      id
      name
    }
  }
`);
