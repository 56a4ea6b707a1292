import { graphql } from '../generated/index.ts';

export const ArrangeStops = graphql(`
  mutation ArrangeTourStops($input: ArrangeTourStopsInput!) {
    arrangeTourStops(input: $input) {
      tour {
        id
        version
        stops {
          id
          day
          time
          type
          title
          host
          note
        }
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const CancelTourDocument = graphql(`
  mutation CancelSiteTour($input: CancelSiteTourInput!) {
    cancelSiteTour(input: $input) {
      tour {
        id
        version
        cancelledFor
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const ReviseTourDocument = graphql(`
  mutation ReviseSiteTour($input: ReviseSiteTourInput!) {
    reviseSiteTour(input: $input) {
      tour {
        id
        version
        title
        party
        startsOn
        endsOn
        stops {
          id
          day
          time
          type
          title
          host
          note
        }
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const ReviseStopDocument = graphql(`
  mutation ReviseTourStop($input: ReviseTourStopInput!) {
    reviseTourStop(input: $input) {
      tour {
        id
        version
        stops {
          id
          day
          time
          type
          title
          host
          note
        }
      }
      errors {
        ...Fault
      }
    }
  }
`);
