import { graphql } from '../generated/index.ts';

/** The departments and officials that a consultation and its plan may name. */
export const IssueParties = graphql(`
  query IssueParties {
    departments {
      id
      name {
        zh
        en
      }
    }
    officials {
      id
      name
      department {
        id
        name {
          zh
          en
        }
      }
    }
  }
`);

export const Reply = graphql(`
  mutation ReplyToIssue($input: ReplyToIssueInput!) {
    replyToIssue(input: $input) {
      issue {
        id
        status
        version
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const Transfer = graphql(`
  mutation TransferIssue($input: TransferIssueInput!) {
    transferIssue(input: $input) {
      issue {
        id
        status
        version
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const Convene = graphql(`
  mutation ConveneConsultation($input: ConveneConsultationInput!) {
    conveneConsultation(input: $input) {
      issue {
        id
        status
        version
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const Adopt = graphql(`
  mutation AdoptSolutionPlan($input: AdoptSolutionPlanInput!) {
    adoptSolutionPlan(input: $input) {
      issue {
        id
        status
        version
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const Start = graphql(`
  mutation StartSolution($input: StartSolutionInput!) {
    startSolution(input: $input) {
      issue {
        id
        status
        version
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const MarkSolved = graphql(`
  mutation MarkIssueSolved($input: MarkIssueSolvedInput!) {
    markIssueSolved(input: $input) {
      issue {
        id
        status
        version
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);
