package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.amount;
import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import org.junit.jupiter.api.Test;

/** 붙임 2, 소기업 규모 기준: 해당 기업의 주된 업종, 분류기호, 평균매출액등. */
class OfficialSmallEnterpriseTest {

    @Test
    @Verifies("D21-310")
    void thresholdsByMainIndustry() {
        assertThat(OfficialCatalog.smallEnterprise().rows())
                .hasSize(43)
                .extracting(it -> row(
                        it.number(),
                        it.industry().korean(),
                        it.code().toString(),
                        amount(it.atMost()),
                        cited(it.grounds())))
                .containsExactlyElementsOf(table("""
                        1 | 식료품 제조업 | C10 | 120억 | D21-310
                        2 | 음료 제조업 | C11 | 120억 | D21-310
                        3 | 의복, 의복액세서리 및 모피제품 제조업 | C14 | 120억 | D21-310
                        4 | 가죽, 가방 및 신발 제조업 | C15 | 120억 | D21-310
                        5 | 코크스, 연탄 및 석유정제품 제조업 | C19 | 120억 | D21-310
                        6 | 화학물질 및 화학제품 제조업(의약품 제조업은 제외한다) | C20 | 120억 | D21-310
                        7 | 의료용 물질 및 의약품 제조업 | C21 | 120억 | D21-310
                        8 | 비금속 광물제품 제조업 | C23 | 120억 | D21-310
                        9 | 1차 금속 제조업 | C24 | 120억 | D21-310
                        10 | 금속가공제품 제조업(기계 및 가구 제조업은 제외한다) | C25 | 120억 | D21-310
                        11 | 전자부품, 컴퓨터, 영상, 음향 및 통신장비 제조업 | C26 | 120억 | D21-310
                        12 | 전기장비 제조업 | C28 | 120억 | D21-310
                        13 | 그 밖의 기계 및 장비 제조업 | C29 | 120억 | D21-310
                        14 | 자동차 및 트레일러 제조업 | C30 | 120억 | D21-310
                        15 | 가구 제조업 | C32 | 120억 | D21-310
                        16 | 전기, 가스, 증기 및 공기조절 공급업 | D | 120억 | D21-310
                        17 | 수도업 | E36 | 120억 | D21-310
                        18 | 농업,임업 및 어업 | A | 80억 | D21-310
                        19 | 광업 | B | 80억 | D21-310
                        20 | 담배 제조업 | C12 | 80억 | D21-310
                        21 | 섬유제품 제조업(의복 제조업은 제외한다) | C13 | 80억 | D21-310
                        22 | 목재 및 나무제품 제조업(가구 제조업은 제외한다) | C16 | 80억 | D21-310
                        23 | 펄프, 종이 및 종이제품 제조업 | C17 | 80억 | D21-310
                        24 | 인쇄 및 기록매체 복제업 | C18 | 80억 | D21-310
                        25 | 고무제품, 및 플라스틱제품 제조업 | C22 | 80억 | D21-310
                        26 | 의료, 정밀, 광학기기 및 시계 제조업 | C27 | 80억 | D21-310
                        27 | 그 밖의 운송장비 제조업 | C31 | 80억 | D21-310
                        28 | 그 밖의 제품 제조업 | C33 | 80억 | D21-310
                        29 | 건설업 | F | 80억 | D21-310
                        30 | 운수 및 창고업 | H | 80억 | D21-310
                        31 | 금융 및 보험업 | K | 50억 | D21-310 A5
                        32 | 도매 및 소매업 | G | 50억 | D21-310
                        33 | 정보통신업 | J | 30억 | D21-310 A5
                        34 | 수도, 하수 및 폐기물 처리, 원료재생업(수도업은 제외한다) | E | 30억 | D21-310
                        35 | 부동산업 | L | 30억 | D21-310
                        36 | 전문·과학 및 기술 서비스업 | M | 30억 | D21-310
                        37 | 사업시설관리, 사업지원 및 임대 서비스업 | N | 30억 | D21-310
                        38 | 예술, 스포츠 및 여가 관련 서비스업 | R | 30억 | D21-310
                        39 | 산업용 기계 및 장비 수리업 | C34 | 10억 | D21-310
                        40 | 숙박 및 음식점업 | I | 10억 | D21-310
                        41 | 교육 서비스업 | P | 10억 | D21-310
                        42 | 보건업 및 사회복지 서비스업 | Q | 10억 | D21-310
                        43 | 수리(修理) 및 기타 개인 서비스업 | S | 10억 | D21-310
                        """));
    }

    /** 철도 차량용 의자 제조업(C31202), 항공기용 의자 제조업(C31322): 120억원 이하. */
    @Test
    @Verifies("D21-311")
    void seatsOfTrainsAndAircraftAreAnException() {
        assertThat(OfficialCatalog.smallEnterprise().specialProducts())
                .extracting(it ->
                        row(it.product().korean(), it.code().toString(), amount(it.atMost()), cited(it.grounds())))
                .containsExactlyElementsOf(table("""
                        철도 차량용 의자 제조업 | C31202 | 120억 | D21-311
                        항공기용 의자 제조업   | C31322 | 120억 | D21-311
                        """));
    }
}
