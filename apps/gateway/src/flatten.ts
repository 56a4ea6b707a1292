import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fragments that spread each other twice double at every level; a document that grows beyond this stays as it is. */
const MAX_FIELDS = 2_000;

/**
 * The same operations without fragments where those only group fields. Hive's executor copies and merges a whole object
 * for each fragment it meets, which for a list of portal rows costs more than reading them.
 *
 * @param document Valid for the schema.
 */
export function withoutFragments(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const flattener = new Flattener(schema, document);
  const definitions = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION).map((node) => flattener.operation(node));
  return flattener.fields > MAX_FIELDS ? document : { ...document, definitions };
}

class Flattener {
  fields = 0;
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  }

  operation(node: OperationDefinitionNode): OperationDefinitionNode {
    return { ...node, selectionSet: this.#flatten([node.selectionSet], this.#schema.getRootType(node.operation)!) };
  }

  /** Fields of one response key become one, unless a directive decides over one of them alone. */
  #flatten(sets: readonly SelectionSetNode[], type: GraphQLCompositeType): SelectionSetNode {
    const grouped: (InlineFragmentNode | FieldNode[])[] = [];
    const byKey = new Map<string, FieldNode[]>();
    for (const node of this.#expanded(sets.flatMap((set) => set.selections), type)) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        grouped.push(node);
        continue;
      }
      const key = node.alias?.value ?? node.name.value;
      const same = node.directives?.length ? undefined : byKey.get(key);
      if (same) same.push(node);
      else {
        const first = [node];
        grouped.push(first);
        if (!node.directives?.length) byKey.set(key, first);
      }
    }
    return { kind: Kind.SELECTION_SET, selections: grouped.map((one) => (Array.isArray(one) ? this.#field(one, type) : this.#conditional(one, type))) };
  }

  #field(nodes: readonly FieldNode[], type: GraphQLCompositeType): FieldNode {
    this.fields++;
    const [first] = nodes as [FieldNode];
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[first.name.value] : undefined;
    const inner = field && getNamedType(field.type);
    if (sets.length === 0 || !isCompositeType(inner) || this.fields > MAX_FIELDS) return first;
    return { ...first, selectionSet: this.#flatten(sets, inner) };
  }

  #conditional(node: InlineFragmentNode, type: GraphQLCompositeType): InlineFragmentNode {
    return { ...node, selectionSet: this.#flatten([node.selectionSet], this.#typeOf(node) ?? type) };
  }

  /** Puts the content of fragments that always apply in their place. */
  #expanded(selections: readonly SelectionNode[], type: GraphQLCompositeType): (FieldNode | InlineFragmentNode)[] {
    return selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      const inline = node.kind === Kind.INLINE_FRAGMENT ? node : this.#inlined(node.name.value, node.directives);
      return this.#applies(inline, type) ? this.#expanded(inline.selectionSet.selections, type) : [inline];
    });
  }

  #inlined(name: string, directives: InlineFragmentNode['directives']): InlineFragmentNode {
    const { typeCondition, selectionSet } = this.#fragments.get(name)!;
    return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
  }

  #applies(node: InlineFragmentNode, type: GraphQLCompositeType): boolean {
    if (node.directives?.length) return false;
    const condition = this.#typeOf(node) ?? type;
    return condition === type || (isAbstractType(condition) && isObjectType(type) && this.#schema.isSubType(condition, type));
  }

  #typeOf({ typeCondition }: InlineFragmentNode): GraphQLCompositeType | undefined {
    const type = typeCondition && typeFromAST(this.#schema, typeCondition);
    return isCompositeType(type) ? type : undefined;
  }
}
