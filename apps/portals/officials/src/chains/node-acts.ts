import { graphql } from '../generated/index.ts';

export const AddNode = graphql(`
  mutation AddChainNode($input: AddChainNodeInput!) {
    addChainNode(input: $input) {
      node {
        id
      }
      errors {
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
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
        ...Fault
      }
    }
  }
`);
