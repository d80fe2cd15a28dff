package consumer;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;

/** What a company would get from win-win 2023. */
public final class Grant {

    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");

    private Grant() {}

    /** For an advanced project of this cost. */
    public static FundingPlan of(Won cost) {
        return WIN_WIN.resolve(Tier.ADVANCED_1).plan(cost);
    }

    /** For a company of which nothing but its size is known. */
    public static Assessment of(SizeClass size) {
        Company company = Company.of("A").withSizes(size);
        return WIN_WIN.assess(Application.of(WIN_WIN.id(), Consortium.of(Member.of(company, Role.ADOPTER))));
    }
}
