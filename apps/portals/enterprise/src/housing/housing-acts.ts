import { graphql } from '../generated/index.ts';

export const OwnApplication = graphql(`
  fragment OwnApplication_Housing on HousingApplication {
    id
    version
    status
    asked
    housed
    offered
    waitingNumber
    waitsForAll
    appliedOn
    answerBy
    reason
    viewerCan
    housing { id name categories { code name { zh en } } }
    applicants { id name category status building number leftOn }
  }
`);

export const Apply = graphql(`
  mutation ApplyForHousing($input: ApplyForHousingInput!) {
    applyForHousing(input: $input) {
      application { ...OwnApplication_Housing }
      errors { code path message }
    }
  }
`);
export const Accept = graphql(`
  mutation AcceptHousingOffer($input: AcceptHousingOfferInput!) {
    acceptHousingOffer(input: $input) {
      application { ...OwnApplication_Housing }
      errors { code path message }
    }
  }
`);
export const WaitOn = graphql(`
  mutation WaitForHousing($input: WaitForHousingInput!) {
    waitForHousing(input: $input) {
      application { ...OwnApplication_Housing }
      errors { code path message }
    }
  }
`);
export const Withdraw = graphql(`
  mutation WithdrawHousing($input: WithdrawHousingApplicationInput!) {
    withdrawHousingApplication(input: $input) {
      application { ...OwnApplication_Housing }
      errors { code path message }
    }
  }
`);
export const MoveOut = graphql(`
  mutation MoveOutOfHousing($input: ReleaseHousingInput!) {
    releaseHousing(input: $input) {
      application { ...OwnApplication_Housing }
      errors { code path message }
    }
  }
`);
