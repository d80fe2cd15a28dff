package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.source.ClauseRegister;
import org.junit.jupiter.api.Test;

class OfficialDocumentsTest {

    private static final String FOLDER = "src/main/resources/io/github/smartfactory/support/json/official/";

    private static final JsonFormat<ClauseRegister> CLAUSES = JsonFormat.of(ClauseRegister.class);
    private static final JsonFormat<SmallEnterprise> SMALL_ENTERPRISE = JsonFormat.of(SmallEnterprise.class);

    @Test
    void theKeptDocumentsAreThoseThatTheCodeGives() {
        Golden.check(FOLDER + "catalog.json", JsonFormat.CATALOG.write(OfficialCatalog.catalog()) + "\n");
        Golden.check(FOLDER + "clauses.json", CLAUSES.write(OfficialCatalog.clauses()) + "\n");
        Golden.check(
                FOLDER + "small-enterprise.json", SMALL_ENTERPRISE.write(OfficialCatalog.smallEnterprise()) + "\n");
    }

    @Test
    void theCatalogReadIsTheOneOfTheCode() {
        Golden.assumeTheClassPathHasWhatIsKept();
        assertThat(JsonFormat.CATALOG.read(OfficialDocuments.catalog()).announcements())
                .isEqualTo(OfficialCatalog.catalog().announcements());
    }

    @Test
    void theClausesReadAreThoseOfTheCode() {
        Golden.assumeTheClassPathHasWhatIsKept();
        assertThat(CLAUSES.read(OfficialDocuments.clauses())).isEqualTo(OfficialCatalog.clauses());
    }

    @Test
    void theTableOfSmallEnterprisesReadIsTheOneOfTheCode() {
        Golden.assumeTheClassPathHasWhatIsKept();
        assertThat(SMALL_ENTERPRISE.read(OfficialDocuments.smallEnterprise()))
                .isEqualTo(OfficialCatalog.smallEnterprise());
    }
}
