/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    instance {\n      name\n      version\n      needsSetup\n    }\n    me {\n      permissions\n      user {\n        id\n        version\n        name\n        email\n        language\n        timeZone\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query Programs {\n    programs {\n      id\n      version\n      name\n      isDemo\n      startsOn\n      endsOn\n    }\n  }\n": typeof types.ProgramsDocument,
    "\n  query ProgramFrame($programId: ID!) {\n    program(id: $programId) {\n      id\n      version\n      name\n      contentLanguage\n      currency\n      timeZone\n      startsOn\n      endsOn\n      horizonMonths\n      isDemo\n      today\n      currentPeriod\n      latestPeriod\n      rootUnitId\n    }\n    unitTree(programId: $programId) {\n      ids\n      names\n      kinds\n      parentIds\n      depths\n    }\n  }\n": typeof types.ProgramFrameDocument,
    "\n  mutation UndoLastChange($input: UndoLastInput!) {\n    undoLastChange(input: $input) {\n      ... on Undone {\n        id\n        titles\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n      }\n    }\n  }\n": typeof types.UndoLastChangeDocument,
    "\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation CompleteSetup($input: CompleteSetupInput!) {\n    completeSetup(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": typeof types.CompleteSetupDocument,
    "\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": typeof types.AcceptInviteDocument,
    "\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      ... on Program {\n        id\n        version\n        name\n        warnings {\n          code\n          message\n        }\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": typeof types.CreateProgramDocument,
    "\n  mutation SignOut {\n    logout\n  }\n": typeof types.SignOutDocument,
    "\n  mutation UpdateMyLanguage($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateMyLanguageDocument,
};
const documents: Documents = {
    "\n  query Session {\n    instance {\n      name\n      version\n      needsSetup\n    }\n    me {\n      permissions\n      user {\n        id\n        version\n        name\n        email\n        language\n        timeZone\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  query Programs {\n    programs {\n      id\n      version\n      name\n      isDemo\n      startsOn\n      endsOn\n    }\n  }\n": types.ProgramsDocument,
    "\n  query ProgramFrame($programId: ID!) {\n    program(id: $programId) {\n      id\n      version\n      name\n      contentLanguage\n      currency\n      timeZone\n      startsOn\n      endsOn\n      horizonMonths\n      isDemo\n      today\n      currentPeriod\n      latestPeriod\n      rootUnitId\n    }\n    unitTree(programId: $programId) {\n      ids\n      names\n      kinds\n      parentIds\n      depths\n    }\n  }\n": types.ProgramFrameDocument,
    "\n  mutation UndoLastChange($input: UndoLastInput!) {\n    undoLastChange(input: $input) {\n      ... on Undone {\n        id\n        titles\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n      }\n    }\n  }\n": types.UndoLastChangeDocument,
    "\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation CompleteSetup($input: CompleteSetupInput!) {\n    completeSetup(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": types.CompleteSetupDocument,
    "\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": types.AcceptInviteDocument,
    "\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      ... on Program {\n        id\n        version\n        name\n        warnings {\n          code\n          message\n        }\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n": types.CreateProgramDocument,
    "\n  mutation SignOut {\n    logout\n  }\n": types.SignOutDocument,
    "\n  mutation UpdateMyLanguage($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.UpdateMyLanguageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    instance {\n      name\n      version\n      needsSetup\n    }\n    me {\n      permissions\n      user {\n        id\n        version\n        name\n        email\n        language\n        timeZone\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    instance {\n      name\n      version\n      needsSetup\n    }\n    me {\n      permissions\n      user {\n        id\n        version\n        name\n        email\n        language\n        timeZone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Programs {\n    programs {\n      id\n      version\n      name\n      isDemo\n      startsOn\n      endsOn\n    }\n  }\n"): (typeof documents)["\n  query Programs {\n    programs {\n      id\n      version\n      name\n      isDemo\n      startsOn\n      endsOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramFrame($programId: ID!) {\n    program(id: $programId) {\n      id\n      version\n      name\n      contentLanguage\n      currency\n      timeZone\n      startsOn\n      endsOn\n      horizonMonths\n      isDemo\n      today\n      currentPeriod\n      latestPeriod\n      rootUnitId\n    }\n    unitTree(programId: $programId) {\n      ids\n      names\n      kinds\n      parentIds\n      depths\n    }\n  }\n"): (typeof documents)["\n  query ProgramFrame($programId: ID!) {\n    program(id: $programId) {\n      id\n      version\n      name\n      contentLanguage\n      currency\n      timeZone\n      startsOn\n      endsOn\n      horizonMonths\n      isDemo\n      today\n      currentPeriod\n      latestPeriod\n      rootUnitId\n    }\n    unitTree(programId: $programId) {\n      ids\n      names\n      kinds\n      parentIds\n      depths\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoLastChange($input: UndoLastInput!) {\n    undoLastChange(input: $input) {\n      ... on Undone {\n        id\n        titles\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoLastChange($input: UndoLastInput!) {\n    undoLastChange(input: $input) {\n      ... on Undone {\n        id\n        titles\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: LoginInput!) {\n    login(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteSetup($input: CompleteSetupInput!) {\n    completeSetup(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteSetup($input: CompleteSetupInput!) {\n    completeSetup(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvite($input: AcceptInviteInput!) {\n    acceptInvite(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      ... on Program {\n        id\n        version\n        name\n        warnings {\n          code\n          message\n        }\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProgram($input: CreateProgramInput!) {\n    createProgram(input: $input) {\n      ... on Program {\n        id\n        version\n        name\n        warnings {\n          code\n          message\n        }\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n      ... on Stale {\n        message\n        current {\n          id\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    logout\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    logout\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMyLanguage($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMyLanguage($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ... on User {\n        id\n        version\n        language\n      }\n      ... on Invalid {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;