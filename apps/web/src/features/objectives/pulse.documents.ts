import { graphql } from '../../graphql';

/** The pulses of a program, newest first. */
export const PulsesDocument = graphql(`
  query Pulses($programId: ID!) {
    pulses(programId: $programId) {
      ...PulseFields
    }
  }

  fragment PulseFields on Pulse {
    id
    version
    title
    opensOn
    closesOn
    status
    answers
    hasAnswered
    questions {
      key
      options {
        key
        text
      }
    }
    result {
      total {
        people
        fidelity
        isHidden
      }
      steps {
        level
        figure {
          people
          fidelity
          isHidden
        }
        items
        loss
      }
      units {
        unitId
        unitName
        figure {
          people
          fidelity
          isHidden
        }
      }
      items {
        objective
        fidelity
      }
    }
  }
`);

/** Three questions to open a pulse with. */
export const PulseDraftDocument = graphql(`
  query PulseDraft($programId: ID!) {
    pulseDraft(programId: $programId) {
      objectiveId
      objective
      distractors
    }
  }
`);

/** Opens a pulse. */
export const OpenPulseDocument = graphql(`
  mutation OpenPulse($input: OpenPulseInput!) {
    openPulse(input: $input) {
      ... on Pulse {
        ...PulseFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Ends a pulse. */
export const ClosePulseDocument = graphql(`
  mutation ClosePulse($input: RowInput!) {
    closePulse(input: $input) {
      ... on Pulse {
        ...PulseFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Answers a pulse once, without a name. */
export const AnswerPulseDocument = graphql(`
  mutation AnswerPulse($input: AnswerPulseInput!) {
    answerPulse(input: $input) {
      ... on Pulse {
        ...PulseFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);
