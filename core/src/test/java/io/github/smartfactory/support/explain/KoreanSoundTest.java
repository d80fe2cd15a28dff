package io.github.smartfactory.support.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanSoundTest {

    /** The same pairs as the bundles use them: first after a consonant, second after a vowel. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Hangul, with and without a final consonant; the first and the last syllable of the block.
                "기업       | 은 | 이 | 을",
                "정부       | 는 | 가 | 를",
                "7,000만원  | 은 | 이 | 을",
                "2월 5일    | 은 | 이 | 을",
                "기초       | 는 | 가 | 를",
                "가         | 는 | 가 | 를",
                "각         | 은 | 이 | 을",
                "히         | 는 | 가 | 를",
                "힣         | 은 | 이 | 을",
                // Digits, as they are read one by one: 영 일 이 삼 사 오 육 칠 팔 구.
                "0          | 은 | 이 | 을",
                "고도화1    | 은 | 이 | 을",
                "고도화2    | 는 | 가 | 를",
                "3          | 은 | 이 | 을",
                "4          | 는 | 가 | 를",
                "5          | 는 | 가 | 를",
                "6          | 은 | 이 | 을",
                "7          | 은 | 이 | 을",
                "8          | 은 | 이 | 을",
                "9          | 는 | 가 | 를",
                "10         | 은 | 이 | 을",
                "1,827      | 은 | 이 | 을",
                "17:00      | 은 | 이 | 을",
                "D21-129    | 는 | 가 | 를",
                // Latin letters, by their names: 엘 엠 엔 알 end in a consonant.
                "XML        | 은 | 이 | 을",
                "PLM        | 은 | 이 | 을",
                "VPN        | 은 | 이 | 을",
                "QR         | 은 | 이 | 을",
                "qr         | 은 | 이 | 을",
                "ERP        | 는 | 가 | 를",
                "MES        | 는 | 가 | 를",
                "IoT        | 는 | 가 | 를",
                // 퍼센트.
                "50%        | 는 | 가 | 를",
                "51 %       | 는 | 가 | 를",
                // A remark in parentheses is read over.
                "기초(기업)  | 는 | 가 | 를",
                "기업(기초)  | 은 | 이 | 을",
                "기업 (BASIC) | 은 | 이 | 을",
                "50%(기업)   | 는 | 가 | 를",
                "기초(각)(각) | 는 | 가 | 를",
                "(기업)      | 은 | 이 | 을",
                "(기초)      | 는 | 가 | 를",
                "기업)       | 은 | 이 | 을",
                // Marks have no sound.
                "'기업'.     | 은 | 이 | 을",
                "'기초 '     | 는 | 가 | 를",
                "\"기업\"    | 은 | 이 | 을",
            })
    void aParticleFitsTheLastSound(String text, String topic, String subject, String object) {
        boolean consonant = KoreanSound.endsInConsonant(text);
        assertThat(consonant ? "은" : "는").isEqualTo(topic);
        assertThat(consonant ? "이" : "가").isEqualTo(subject);
        assertThat(consonant ? "을" : "를").isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"기초(각(각)) | false", "기업(기초(기초)) | true", "기초(각(가) 각) | false"})
    void aRemarkInsideARemarkIsReadOverToo(String text, boolean consonant) {
        assertThat(KoreanSound.endsInConsonant(text)).isEqualTo(consonant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "()", ")", "(", "))((", "%"})
    void aTextWithoutASoundTakesTheParticleOfAVowel(String text) {
        assertThat(KoreanSound.endsInConsonant(text)).isFalse();
    }
}
