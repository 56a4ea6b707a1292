import { graphql } from '../generated/index.ts';

export const OpenChain = graphql(`
  mutation OpenChain($input: OpenChainInput!) {
    openChain(input: $input) {
      chain {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const FormTeam = graphql(`
  mutation FormIndustryTeam($input: FormIndustryTeamInput!) {
    formIndustryTeam(input: $input) {
      team {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const AppointTeamLead = graphql(`
  mutation AppointIndustryTeamLead($input: AppointIndustryTeamLeadInput!) {
    appointIndustryTeamLead(input: $input) {
      team {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const AssignTeam = graphql(`
  mutation AssignChainTeam($input: AssignChainTeamInput!) {
    assignChainTeam(input: $input) {
      chain {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);
