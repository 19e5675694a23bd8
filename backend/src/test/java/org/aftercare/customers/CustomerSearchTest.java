package org.aftercare.customers;

import java.util.List;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;

import static io.restassured.RestAssured.given;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@AftercareTest
class CustomerSearchTest {
    private RequestSpecification clerk;

    @BeforeEach
    void twoCustomers() {
        clerk = as("clerk.bj");
        CustomersTest.customer("单雄信", "(010) 6552 1234", "朝阳区建国路 88 号院 3-201", TestCompany.DOWNTOWN);
        CustomersTest.customer("Acme 贸易", "139 1111 2222", "大兴区黄村西大街9号", TestCompany.SUBURB);
    }

    @Test
    void anyPartFindsTheCustomer() {
        assertThat(List.of(
                        "雄信",
                        "单雄信",
                        "建国",
                        "建国路88号",
                        "建国 雄信",
                        "3-201",
                        "010-65521234",
                        "+86 10 6552 1234",
                        "0086 10 65521234",
                        "（010）65521234",
                        "6552 1234",
                        "1234",
                        "521234",
                        "sx",
                        "dxx",
                        "SXX",
                        "单",
                        "雄信 单",
                        "单 1234"))
                .allSatisfy(typed -> assertThat(namesFoundBy(typed)).containsExactly("单雄信"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(List.of("雄心", "建国 黄村", "99", "xx", "65529999", "%", "_", "\\", "张'三\"", "<b>", "x", "!?"))
                .allSatisfy(typed -> assertThat(namesFoundBy(typed)).isEmpty());
    }

    @Test
    void latinNamesAreFoundInAnyCase() {
        as("clerk.bj").queryParam("q", "ACME").get("/customers").then().body("items.name", contains("Acme 贸易"));
        as("clerk.bj").queryParam("q", "acmemy").get("/customers").then().body("items.name", contains("Acme 贸易"));
    }

    @Test
    void theNameItselfComesFirst() {
        CustomersTest.customer("贸易", "13911113333", "黄村1号", TestCompany.SUBURB);
        CustomersTest.customer("贸易大厦", "13911114444", "黄村2号", TestCompany.SUBURB);
        as("clerk.bj").queryParam("q", "贸易").get("/customers").then().body("items[0].name", equalTo("贸易"));
    }

    private List<String> namesFoundBy(String typed) {
        return given().spec(clerk)
                .queryParam("q", typed)
                .get("/customers")
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }
}
