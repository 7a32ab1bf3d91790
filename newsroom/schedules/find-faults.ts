import { beforeChangeTraverseFields, type JsonObject, type PayloadRequest, type ValidationFieldError } from "payload";

/** What keeps the words of a story from being published, by Payload's own rules, without writing anything. */
export async function findFaults(
  newest: JsonObject & { id: number },
  words: JsonObject,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const collection = req.payload.collections.articles.config;
  const data: JsonObject = JSON.parse(JSON.stringify({ ...newest, ...words, _status: "published", publishedAt: null }));
  const errors: ValidationFieldError[] = [];
  await beforeChangeTraverseFields({
    id: newest.id,
    collection,
    context: {},
    data,
    doc: newest,
    docWithLocales: newest,
    errors,
    fieldLabelPath: "",
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: "update",
    overrideAccess: true,
    parentIndexPath: "",
    parentPath: "",
    parentSchemaPath: "",
    req,
    siblingData: data,
    siblingDoc: newest,
    siblingDocWithLocales: newest,
    skipValidation: false,
  });
  return errors;
}

/** Where the faults are, in the newsroom's words: “القسم، العنوان”. */
export function nameFaults(errors: ValidationFieldError[], language: "ar" | "en", req: PayloadRequest): string {
  const fields = req.payload.collections.articles.config.flattenedFields;
  const names = errors.map(({ path }) => {
    const field = fields.find(({ name }) => name === path.split(".")[0]);
    const label: unknown = field && "label" in field ? field.label : null;
    return isLabel(label) ? label[language] : path;
  });
  return [...new Set(names)].join(language === "en" ? ", " : "، ");
}

function isLabel(value: unknown): value is Record<"ar" | "en", string> {
  return typeof value === "object" && value !== null && "ar" in value && "en" in value;
}
