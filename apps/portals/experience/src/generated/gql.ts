/* eslint-disable */
import * as types from './graphql.ts';
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
    "\n  fragment EvaluationForm_Task on ExperienceTask {\n    id\n    version\n    steps\n    limitMinutes\n  }\n": typeof types.EvaluationForm_TaskFragmentDoc,
    "\n  fragment HandedIn_Task on ExperienceTask {\n    id\n    limitMinutes\n    evaluation {\n      id\n      minutes\n      text\n      steps {\n        title\n        minutes\n      }\n      scores {\n        criterion\n        points\n      }\n    }\n  }\n": typeof types.HandedIn_TaskFragmentDoc,
    "\n  query ExperienceTask($id: ID!) {\n    zone {\n      id\n      today\n    }\n    experienceTask(id: $id) {\n      id\n      title\n      place\n      brief\n      dueOn\n      status\n      viewerCan\n      ...EvaluationForm_Task\n      ...HandedIn_Task\n    }\n  }\n": typeof types.ExperienceTaskDocument,
    "\n  query ExperienceTasks {\n    zone {\n      id\n      today\n    }\n    experienceTasks {\n      id\n      title\n      place\n      steps\n      limitMinutes\n      dueOn\n      light\n      status\n      evaluation {\n        id\n        submittedAt\n        minutes\n      }\n    }\n  }\n": typeof types.ExperienceTasksDocument,
    "\n  mutation SubmitEvaluation($input: SubmitEvaluationInput!) {\n    submitEvaluation(input: $input) {\n      evaluation {\n        id\n        task {\n          id\n          version\n          status\n          light\n          viewerCan\n          ...HandedIn_Task\n        }\n      }\n      errors {\n        code\n        path\n        message\n      }\n    }\n  }\n": typeof types.SubmitEvaluationDocument,
};
const documents: Documents = {
    "\n  fragment EvaluationForm_Task on ExperienceTask {\n    id\n    version\n    steps\n    limitMinutes\n  }\n": types.EvaluationForm_TaskFragmentDoc,
    "\n  fragment HandedIn_Task on ExperienceTask {\n    id\n    limitMinutes\n    evaluation {\n      id\n      minutes\n      text\n      steps {\n        title\n        minutes\n      }\n      scores {\n        criterion\n        points\n      }\n    }\n  }\n": types.HandedIn_TaskFragmentDoc,
    "\n  query ExperienceTask($id: ID!) {\n    zone {\n      id\n      today\n    }\n    experienceTask(id: $id) {\n      id\n      title\n      place\n      brief\n      dueOn\n      status\n      viewerCan\n      ...EvaluationForm_Task\n      ...HandedIn_Task\n    }\n  }\n": types.ExperienceTaskDocument,
    "\n  query ExperienceTasks {\n    zone {\n      id\n      today\n    }\n    experienceTasks {\n      id\n      title\n      place\n      steps\n      limitMinutes\n      dueOn\n      light\n      status\n      evaluation {\n        id\n        submittedAt\n        minutes\n      }\n    }\n  }\n": types.ExperienceTasksDocument,
    "\n  mutation SubmitEvaluation($input: SubmitEvaluationInput!) {\n    submitEvaluation(input: $input) {\n      evaluation {\n        id\n        task {\n          id\n          version\n          status\n          light\n          viewerCan\n          ...HandedIn_Task\n        }\n      }\n      errors {\n        code\n        path\n        message\n      }\n    }\n  }\n": types.SubmitEvaluationDocument,
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
export function graphql(source: "\n  fragment EvaluationForm_Task on ExperienceTask {\n    id\n    version\n    steps\n    limitMinutes\n  }\n"): (typeof documents)["\n  fragment EvaluationForm_Task on ExperienceTask {\n    id\n    version\n    steps\n    limitMinutes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandedIn_Task on ExperienceTask {\n    id\n    limitMinutes\n    evaluation {\n      id\n      minutes\n      text\n      steps {\n        title\n        minutes\n      }\n      scores {\n        criterion\n        points\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HandedIn_Task on ExperienceTask {\n    id\n    limitMinutes\n    evaluation {\n      id\n      minutes\n      text\n      steps {\n        title\n        minutes\n      }\n      scores {\n        criterion\n        points\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExperienceTask($id: ID!) {\n    zone {\n      id\n      today\n    }\n    experienceTask(id: $id) {\n      id\n      title\n      place\n      brief\n      dueOn\n      status\n      viewerCan\n      ...EvaluationForm_Task\n      ...HandedIn_Task\n    }\n  }\n"): (typeof documents)["\n  query ExperienceTask($id: ID!) {\n    zone {\n      id\n      today\n    }\n    experienceTask(id: $id) {\n      id\n      title\n      place\n      brief\n      dueOn\n      status\n      viewerCan\n      ...EvaluationForm_Task\n      ...HandedIn_Task\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExperienceTasks {\n    zone {\n      id\n      today\n    }\n    experienceTasks {\n      id\n      title\n      place\n      steps\n      limitMinutes\n      dueOn\n      light\n      status\n      evaluation {\n        id\n        submittedAt\n        minutes\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExperienceTasks {\n    zone {\n      id\n      today\n    }\n    experienceTasks {\n      id\n      title\n      place\n      steps\n      limitMinutes\n      dueOn\n      light\n      status\n      evaluation {\n        id\n        submittedAt\n        minutes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitEvaluation($input: SubmitEvaluationInput!) {\n    submitEvaluation(input: $input) {\n      evaluation {\n        id\n        task {\n          id\n          version\n          status\n          light\n          viewerCan\n          ...HandedIn_Task\n        }\n      }\n      errors {\n        code\n        path\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitEvaluation($input: SubmitEvaluationInput!) {\n    submitEvaluation(input: $input) {\n      evaluation {\n        id\n        task {\n          id\n          version\n          status\n          light\n          viewerCan\n          ...HandedIn_Task\n        }\n      }\n      errors {\n        code\n        path\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;