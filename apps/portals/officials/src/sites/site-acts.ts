import { graphql } from '../generated/index.ts';

export const SiteFacts = graphql(`
  fragment SiteFacts_Site on Site {
    id
    version
    code
    name
    kind
    status
    statusSince
    address
    currentUse
    plannedUse
    capacity
    occupied
    availableOn
    geometry
    sectionCode
    area {
      value
      unit
      bound
    }
    utilities {
      kind
      quantity {
        value
        unit
        bound
      }
    }
    price {
      amount {
        amount
        currency
      }
      per
      rule
    }
  }
`);

export const RegisterSite = graphql(`
  mutation RegisterSite($input: RegisterSiteInput!) {
    registerSite(input: $input) {
      site { ...SiteFacts_Site }
      errors { ...Fault }
    }
  }
`);
export const ReviseSite = graphql(`
  mutation ReviseSite($input: ReviseSiteInput!) {
    reviseSite(input: $input) {
      site { ...SiteFacts_Site }
      errors { ...Fault }
    }
  }
`);
export const AdvanceSite = graphql(`
  mutation AdvanceSite($input: AdvanceSiteInput!) {
    advanceSite(input: $input) {
      site { ...SiteFacts_Site }
      errors { ...Fault }
    }
  }
`);
export const ReportSiteUse = graphql(`
  mutation ReportSiteUse($input: ReportSiteUseInput!) {
    reportSiteUse(input: $input) {
      site { ...SiteFacts_Site }
      errors { ...Fault }
    }
  }
`);
export const ReturnSite = graphql(`
  mutation ReturnSiteToUse($input: ReturnSiteToUseInput!) {
    returnSiteToUse(input: $input) {
      site { ...SiteFacts_Site }
      errors { ...Fault }
    }
  }
`);
export const ReserveSite = graphql(`
  mutation ReserveSite($input: ReserveSiteInput!) {
    reserveSite(input: $input) {
      reservation {
        id
        until
      }
      errors { ...Fault }
    }
  }
`);
export const ReleaseSite = graphql(`
  mutation ReleaseSite($input: ReleaseSiteInput!) {
    releaseSite(input: $input) {
      reservation {
        id
        live
      }
      errors { ...Fault }
    }
  }
`);
export const MoveIn = graphql(`
  mutation MoveIntoSite($input: MoveIntoSiteInput!) {
    moveIntoSite(input: $input) {
      occupancy {
        id
      }
      errors { ...Fault }
    }
  }
`);
export const OccupySite = graphql(`
  mutation OccupySite($input: OccupySiteInput!) {
    occupySite(input: $input) {
      occupancy {
        id
      }
      errors { ...Fault }
    }
  }
`);
export const EndOccupancy = graphql(`
  mutation EndOccupancy($input: EndOccupancyInput!) {
    endOccupancy(input: $input) {
      occupancy {
        id
        endedOn
      }
      errors { ...Fault }
    }
  }
`);
export const RecordProduction = graphql(`
  mutation RecordSiteProduction($input: RecordSiteProductionInput!) {
    recordSiteProduction(input: $input) {
      occupancy {
        id
        productionOn
      }
      errors { ...Fault }
    }
  }
`);
export const DecideReuse = graphql(`
  mutation DecideSiteReuse($input: DecideSiteReuseInput!) {
    decideSiteReuse(input: $input) {
      reuse {
        id
      }
      errors { ...Fault }
    }
  }
`);
export const CompleteReuse = graphql(`
  mutation CompleteSiteReuse($input: CompleteSiteReuseInput!) {
    completeSiteReuse(input: $input) {
      reuse {
        id
        completedOn
      }
      errors { ...Fault }
    }
  }
`);
