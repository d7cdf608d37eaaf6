import { graphql } from '../graphql';

/** Ends the session. */
export const SignOutDocument = graphql(`
  mutation SignOut {
    logout
  }
`);

/** Keeps the person's language. */
export const UpdateMyLanguageDocument = graphql(`
  mutation UpdateMyLanguage($input: UpdateMeInput!) {
    updateMe(input: $input) {
      ... on User {
        id
        version
        language
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
    }
  }
`);
