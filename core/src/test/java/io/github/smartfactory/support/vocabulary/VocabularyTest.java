package io.github.smartfactory.support.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final String FORM = " must be lower-case words with hyphens between them, such as win-win: ";

    @Test
    void aNameSpeaksBothLanguages() {
        Name name = Name.of("기초", "BASIC");
        assertThat(name.in(Language.KOREAN)).isEqualTo("기초");
        assertThat(name.in(Language.ENGLISH)).isEqualTo("BASIC");
        assertThat(name).hasToString("기초 (BASIC)").isEqualTo(new Name("기초", "BASIC"));
        assertThat(Name.of("KOSMO", "KOSMO")).hasToString("KOSMO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void aNameIsNotBlankInEitherLanguage(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of(blank, "BASIC"))
                .withMessage("korean must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of("기초", blank))
                .withMessage("english must not be blank");
    }

    @ParameterizedTest
    @EnumSource
    void aTierIsFoundByItsKey(Tier tier) {
        assertThat(Tier.of(tier.key())).isSameAs(tier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BASIC", "ADVANCED_1", "advanced-1", "기초", " basic"})
    void refusesAnUnknownTier(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.of(key))
                .withMessage("tier must be basic, advanced1 or advanced2: \"" + key + "\"");
    }

    @Test
    void tiersAndLevelsGoFromTheLowestToTheHighest() {
        assertThat(Tier.values()).extracting(Tier::key).containsExactly("basic", "advanced1", "advanced2");
        assertThat(Tier.values()).extracting(tier -> tier.label().korean()).containsExactly("기초", "고도화1", "고도화2");
        assertThat(SmartLevel.values())
                .extracting(SmartLevel::key)
                .containsExactly("none", "basic", "intermediate1", "intermediate2");
        assertThat(SmartLevel.values())
                .extracting(level -> level.label().korean())
                .containsExactly("미도입", "기초", "중간1", "중간2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "In-Depth", "in_depth", "in depth", "-in", "in-", "in--depth", "심화", "in-depth\n"})
    void refusesAKeyThatIsNotLowerCaseWords(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variant.of(key, "심화", "in-depth"))
                .withMessage("key of a variant" + FORM + "\"" + key + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trait.of(key, "유턴기업", "U-turn company"))
                .withMessage("key of a trait" + FORM + "\"" + key + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramId.of(2021, key))
                .withMessage("key of a program" + FORM + "\"" + key + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void aVariantIsNeverTakenForATier(Tier tier) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variant.of(tier.key(), "기초", "basic"))
                .withMessage("key of a variant must not be that of a tier: " + tier.key());
    }

    @Test
    void keysOfSupportTypesAndOfTraitsAreUnique() {
        List<SupportType> types = new ArrayList<>(Arrays.asList(Tier.values()));
        types.addAll(constants(Variant.class));
        assertThat(types)
                .hasSizeGreaterThan(Tier.values().length)
                .extracting(SupportType::key)
                .doesNotHaveDuplicates();
        assertThat(constants(Trait.class)).isNotEmpty().extracting(Trait::key).doesNotHaveDuplicates();
    }

    @Test
    void everyNameIsKoreanInKoreanAndNotInEnglish() {
        List<Name> names = Stream.of(
                        Arrays.stream(Tier.values()).map(Tier::label),
                        Arrays.stream(SmartLevel.values()).map(SmartLevel::label),
                        Arrays.stream(SmartLevel.values()).map(SmartLevel::meaning),
                        Arrays.stream(Payer.values()).map(Payer::label),
                        constants(Variant.class).stream().map(Variant::label),
                        constants(Trait.class).stream().map(Trait::label))
                .flatMap(each -> each)
                .toList();
        assertThat(names).extracting(Name::korean).allMatch(korean -> korean.matches(".*[가-힣].*"));
        assertThat(names).extracting(Name::english).noneMatch(english -> english.matches(".*[가-힣].*"));
    }

    private static <T> List<T> constants(Class<T> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return type.cast(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(field.getName(), e);
                    }
                })
                .toList();
    }

    @Test
    void traitsAndVariantsSortByKeyAsTheyAreEqualByKey() {
        assertThat(Trait.STAR).isGreaterThan(Trait.KAMP).isEqualByComparingTo(Trait.of("star", "별", "star"));
        assertThat(Variant.ONLY).isLessThan(Variant.UPGRADE).isEqualByComparingTo(Variant.of("only", "하나", "one"));
        assertThat(Trait.official()).doesNotHaveDuplicates();
        assertThat(Variant.official()).doesNotHaveDuplicates().contains(Variant.ONLY, Variant.UPGRADE);
    }

    @Test
    void everyConstantIsOfficial() {
        assertThat(Trait.official()).containsExactlyInAnyOrderElementsOf(constants(Trait.class));
        assertThat(Variant.official()).containsExactlyInAnyOrderElementsOf(constants(Variant.class));
    }
}
