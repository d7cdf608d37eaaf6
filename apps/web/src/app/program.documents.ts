import { graphql } from '../graphql';

/** Who is signed in, and what the installation speaks; asked before anything else. */
export const SessionDocument = graphql(`
  query Session {
    instance {
      name
      version
      needsSetup
    }
    me {
      permissions
      user {
        id
        version
        name
        email
        language
        timeZone
      }
    }
  }
`);

/** Programs the reader may open, for the switch and the start page. */
export const ProgramsDocument = graphql(`
  query Programs {
    programs {
      id
      version
      name
      isDemo
      startsOn
      endsOn
    }
  }
`);

/** The program of the address with the units the reader may see; everything below /p/:programId stands on it. */
export const ProgramFrameDocument = graphql(`
  query ProgramFrame($programId: ID!) {
    program(id: $programId) {
      id
      version
      name
      contentLanguage
      currency
      timeZone
      startsOn
      endsOn
      horizonMonths
      isDemo
      today
      currentPeriod
      latestPeriod
      rootUnitId
    }
    unitTree(programId: $programId) {
      ids
      names
      kinds
      parentIds
      depths
    }
  }
`);
