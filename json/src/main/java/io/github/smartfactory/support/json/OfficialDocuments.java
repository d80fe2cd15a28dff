package io.github.smartfactory.support.json;

/**
 * The official data as documents, for programs in other languages and for whoever wants to look: they are generated from
 * {@link io.github.smartfactory.support.catalog.OfficialCatalog} and say the same.
 */
public final class OfficialDocuments {

    private OfficialDocuments() {}

    /**
     * The announcements with all programs.
     *
     * @return a document that {@link JsonFormat#CATALOG} reads
     */
    public static String catalog() {
        return JsonSchemas.resource("official/catalog.json");
    }

    /**
     * The clauses of the announcements.
     *
     * @return a document that {@code JsonFormat.of(ClauseRegister.class)} reads
     */
    public static String clauses() {
        return JsonSchemas.resource("official/clauses.json");
    }

    /**
     * Which companies are small enterprises (annex 2 of 2021).
     *
     * @return a document that {@code JsonFormat.of(SmallEnterprise.class)} reads
     */
    public static String smallEnterprise() {
        return JsonSchemas.resource("official/small-enterprise.json");
    }
}
