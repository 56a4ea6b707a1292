import { graphql } from '../generated/index.ts';

export const Application = graphql(`
  fragment HousingRow_Application on HousingApplication {
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
    enterprise { id name shortName sample }
    housing {
      id
      name
      buildings { name places taken }
      categories { code name { zh en } }
    }
    applicants { id name category status building number }
  }
`);

export const RegisterHousing = graphql(`
  mutation RegisterHousing($input: RegisterHousingInput!) {
    registerHousing(input: $input) {
      housing { id name }
      errors { ...Fault }
    }
  }
`);
export const Allocate = graphql(`
  mutation AllocateHousing($input: AllocateHousingInput!) {
    allocateHousing(input: $input) {
      application { ...HousingRow_Application }
      errors { ...Fault }
    }
  }
`);
export const Refuse = graphql(`
  mutation RefuseHousing($input: RefuseHousingInput!) {
    refuseHousing(input: $input) {
      application { ...HousingRow_Application }
      errors { ...Fault }
    }
  }
`);
export const PassOn = graphql(`
  mutation PassHousingOn($input: WaitForHousingInput!) {
    waitForHousing(input: $input) {
      application { ...HousingRow_Application }
      errors { ...Fault }
    }
  }
`);
export const Release = graphql(`
  mutation ReleaseHousing($input: ReleaseHousingInput!) {
    releaseHousing(input: $input) {
      application { ...HousingRow_Application }
      errors { ...Fault }
    }
  }
`);
