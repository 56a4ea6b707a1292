import { graphql } from '../generated/index.ts';

export const OpenChain = graphql(`
  mutation OpenChain($input: OpenChainInput!) {
    openChain(input: $input) {
      chain {
        id
      }
      errors {
        code
        path
        message
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
        code
        path
        message
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
        code
        path
        message
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
        code
        path
        message
      }
    }
  }
`);

export const AddNode = graphql(`
  mutation AddChainNode($input: AddChainNodeInput!) {
    addChainNode(input: $input) {
      node {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const ReviseNode = graphql(`
  mutation ReviseChainNode($input: ReviseChainNodeInput!) {
    reviseChainNode(input: $input) {
      node {
        id
        name
        description
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const RemoveNode = graphql(`
  mutation RemoveChainNode($input: RemoveChainNodeInput!) {
    removeChainNode(input: $input) {
      chain {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const ConnectNodes = graphql(`
  mutation ConnectChainNodes($input: ConnectChainNodesInput!) {
    connectChainNodes(input: $input) {
      chain {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const DisconnectNodes = graphql(`
  mutation DisconnectChainNodes($input: DisconnectChainNodesInput!) {
    disconnectChainNodes(input: $input) {
      chain {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const FillNode = graphql(`
  mutation FillChainNode($input: FillChainNodeInput!) {
    fillChainNode(input: $input) {
      filling {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const VacateNode = graphql(`
  mutation VacateChainNode($input: VacateChainNodeInput!) {
    vacateChainNode(input: $input) {
      filling {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const NameTarget = graphql(`
  mutation NameChainTarget($input: NameChainTargetInput!) {
    nameChainTarget(input: $input) {
      target {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const WithdrawTarget = graphql(`
  mutation WithdrawChainTarget($input: WithdrawChainTargetInput!) {
    withdrawChainTarget(input: $input) {
      target {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const TagLead = graphql(`
  mutation TagLead($input: TagLeadInput!) {
    tagLead(input: $input) {
      lead {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export const UntagLead = graphql(`
  mutation UntagLead($input: UntagLeadInput!) {
    untagLead(input: $input) {
      lead {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
