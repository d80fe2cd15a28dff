package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");

    private static Question ask(Program program, Company company, Unknown.Kind kind) {
        Application application = Application.of(program.id(), Consortium.of(Member.of(company, Role.ADOPTER)));
        return program.assess(application).questions().stream()
                .filter(question -> question.unknown().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> choices(Program program, Company company, Unknown.Kind kind) {
        return ask(program, company, kind).choices().stream()
                .map(Question.Choice::key)
                .toList();
    }

    @Test
    void onlySizesThatAreStillPossibleAreOffered() {
        assertThat(choices(WIN_WIN, Company.of("A"), Unknown.Kind.SIZE))
                .containsExactly("small", "medium", "middle-market", "large");
        Company selling = Company.of("A")
                .withIndustry(Ksic.of("C10"))
                .withMeanSales(Won.ofEok(121))
                .narrowedBy(OfficialCatalog.smallEnterprise());
        assertThat(choices(WIN_WIN, selling, Unknown.Kind.SIZE)).containsExactly("medium", "middle-market", "large");
    }

    @Test
    void onlyTypesThatTheProgramOffersAreOffered() {
        assertThat(choices(WIN_WIN, Company.of("A"), Unknown.Kind.TYPE)).containsExactly("basic", "advanced1");
    }

    @Test
    void aTraitIsAnsweredWithYesOrNoAndACostFreely() {
        Program robot = OfficialCatalog.catalog().program("2021/robot");
        assertThat(ask(robot, Company.of("A"), Unknown.Kind.TRAIT).choices())
                .extracting(choice -> choice.label().korean())
                .containsExactly("예", "아니요");
        assertThat(choices(robot, Company.of("A"), Unknown.Kind.COST)).isEmpty();
    }

    @Test
    void aQuestionIsAskedInBothLanguages() {
        Program robot = OfficialCatalog.catalog().program("2021/robot");
        Question question = ask(robot, Company.of("A"), Unknown.Kind.TRAIT);
        assertThat(question.prompt().render(Language.KOREAN)).isEqualTo("A: 다음에 해당합니까? - 유턴기업");
        assertThat(question.prompt().render(Language.ENGLISH)).isEqualTo("A: is this so? - U-turn (reshoring) company");
    }

    @Test
    void aQuestionThatMattersToNothingIsNone() {
        Unknown unknown = new Unknown(Unknown.Kind.COST, Optional.of("A"), Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question(unknown, List.of(), false, false, List.of()))
                .withMessage("a question must matter to something: A: cost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unknown(
                        Unknown.Kind.TRAIT, Optional.of("A"), Optional.of(Trait.STAR.key()), Optional.empty()))
                .withMessageStartingWith("an unknown has a key and a name, or neither: ");
    }

    private static Unknown unknown(Unknown.Kind kind, boolean company, boolean key) {
        Optional<String> named = Optional.of("star").filter(it -> key);
        return new Unknown(kind, Optional.of("A").filter(it -> company), named, named.map(it -> Trait.STAR.label()));
    }

    @ParameterizedTest
    @EnumSource(Unknown.Kind.class)
    void whatIsUnknownCanBeAskedForOrIsRefused(Unknown.Kind kind) {
        int accepted = 0;
        for (boolean company : new boolean[] {true, false}) {
            for (boolean key : new boolean[] {true, false}) {
                try {
                    assertThat(unknown(kind, company, key).prompt().render(Language.ENGLISH))
                            .isNotBlank();
                    accepted++;
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageStartingWith("an unknown of kind ");
                }
            }
        }
        assertThat(accepted).isEqualTo(kind.name().startsWith("DOCUMENT") ? 2 : 1);
    }

    @Test
    void anUnknownHasACompanyAndAKeyWhereItsKindHasThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unknown(Unknown.Kind.COST, false, false))
                .withMessage("an unknown of kind cost is of a company, which is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unknown(Unknown.Kind.SUBMITTED, true, false))
                .withMessage("an unknown of kind submitted is of the whole application, not of A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unknown(Unknown.Kind.COST, true, true))
                .withMessage("an unknown of kind cost has no key: star");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unknown(Unknown.Kind.TRAIT, true, false))
                .withMessage("an unknown of kind trait has a key, which is missing");
    }
}
