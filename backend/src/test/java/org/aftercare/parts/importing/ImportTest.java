package org.aftercare.parts.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.FreshCompany;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** Parts lists with opening stock, as people bring them along. */
@AftercareTest
class ImportTest {
    private record Price(BigDecimal price) {}

    private static final String HEADING = "编码,名称,规格,单位,类别,条码,以旧换新,最低库存,售价,货位,期初数量,期初单价,备注";

    @BeforeEach
    void aWarehouse() throws SQLException {
        Depository.founded();
    }

    @Test
    void twentyThousandPartsWithThirtyBadRowsChangeNothingUntilTheyAreCorrected() throws Throwable {
        List<String> rows = new ArrayList<>();
        IntStream.rangeClosed(1, 20_000).forEach(n -> rows.add(row(n)));
        List<String> broken = new ArrayList<>(rows);
        for (int i = 0; i < 10; i++) {
            broken.set(i * 100, row(i * 100 + 1).replace(",件,", ",,"));
            broken.set(i * 100 + 1, row(i * 100 + 2).replace(",12.50,", ",十二块五,"));
            broken.set(i * 100 + 2, row(i * 100 + 1));
        }
        String list = read(gb18030(broken), Depository.WAREHOUSE.toString())
                .statusCode(201)
                .body("rows.wrong", equalTo(30))
                .body("rows.added", equalTo(19_970))
                .body("passedOver", contains("备注"))
                .extract()
                .path("id");
        var wrong = as("storekeeper.bj", "zh-CN")
                .get("/part-imports/" + list + "/rows?verdict=wrong&limit=200")
                .then()
                .body("items", hasSize(30))
                .body("items[0].row", equalTo(2))
                .body("items[0].errors[0].column", equalTo("单位"))
                .body("items[0].errors[0].reason", equalTo("不能为空"))
                .body("items[1].errors[0].column", equalTo("售价"))
                .body("items[1].errors[0].cell", equalTo("十二块五"))
                .body("items[2].errors[0].reason", equalTo("与第 2 行重复"));
        assertThat(wrong.extract().<List<Integer>>path("items.row")).doesNotHaveDuplicates();
        assertThat(as("storekeeper.bj")
                        .get("/part-imports/" + list + "/errors.csv")
                        .asString()
                        .lines())
                .hasSizeGreaterThanOrEqualTo(31);
        as("storekeeper.bj")
                .post("/part-imports/" + list + "/start")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-has-errors"))
                .body("wrong", equalTo(30));
        assertThat(parts()).isZero();

        String right = read(gb18030(rows), Depository.WAREHOUSE.toString())
                .body("rows.wrong", equalTo(0))
                .extract()
                .path("id");
        as("storekeeper.bj")
                .post("/part-imports/" + right + "/start")
                .then()
                .statusCode(202)
                .body("status", equalTo("running"));
        long begun = System.nanoTime();
        run();
        System.out.printf("20 000 parts taken over in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        as("storekeeper.bj")
                .get("/part-imports/" + right)
                .then()
                .body("failure", equalTo(null))
                .body("status", equalTo("done"))
                .body("progress.done", equalTo(20_000))
                .body("progress.of", equalTo(20_000));
        assertThat(parts()).isEqualTo(20_000);
        assertThat(Depository.stock("P00007")).isEqualTo(5);
    }

    @Test
    void aSecondListTellsWhatWouldChangeAndTheBatchIsUndone() throws Throwable {
        String first = taken(List.of(row(1), row(2), row(3)));
        String second = read(
                        gb18030(List.of(row(1), row(2).replace("12.50", "15.00"), row(4))),
                        Depository.WAREHOUSE.toString())
                .body("rows.same", equalTo(1))
                .body("rows.changed", equalTo(1))
                .body("rows.added", equalTo(1))
                .extract()
                .path("id");
        as("storekeeper.bj")
                .get("/part-imports/" + second + "/rows?verdict=changed")
                .then()
                .body("items[0].changes[0]", equalTo("Price: 12.5 → 15"));
        as("storekeeper.bj").post("/part-imports/" + second + "/start").then().statusCode(202);
        run();
        assertThat(price("P00002")).isEqualTo("15.00");

        as("storekeeper.bj")
                .post("/part-imports/" + second + "/undo")
                .then()
                .statusCode(200)
                .body("status", equalTo("undone"));
        assertThat(price("P00002")).isEqualTo("12.50");
        assertThat(Depository.stock("P00004")).isZero();
        assertThat(Depository.stock("P00001")).isEqualTo(5);
        as("storekeeper.bj").post("/part-imports/" + second + "/undo").then().statusCode(409);

        FreshCompany.execute("""
                insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                  document_number, moved_at, posted_at)
                select gen_random_uuid(), 'factory_out', part_id, store_id, id, -1, unit_cost, 'factory_repair', gen_random_uuid(),
                  'FC-1', now(), now()
                from lot where quantity > 0 limit 1
                """);
        as("storekeeper.bj")
                .post("/part-imports/" + first + "/undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-in-use"));
    }

    @Test
    void openingStockThatIsInTheBooksAlreadyIsNotBookedTwice() throws Throwable {
        taken(List.of(row(1)));
        read(gb18030(List.of(row(1))), Depository.WAREHOUSE.toString())
                .body("rows.same", equalTo(1))
                .body("rows.wrong", equalTo(0));
        read(gb18030(List.of(row(1).replace(",5,8.2", ",6,8.2"))), Depository.WAREHOUSE.toString())
                .body("rows.wrong", equalTo(1));
    }

    @Test
    void aWorkbookIsReadAsItsCellsAreMeant() throws Exception {
        byte[] book = workbook("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c>
                  <c r="C1" t="inlineStr"><is><t>unit</t></is></c><c r="D1" t="inlineStr"><is><t>barcode</t></is></c></row>
                <row r="3"><c r="A3"><v>1001.0</v></c><c r="B3" t="inlineStr"><is><t>电容</t></is></c>
                  <c r="C3" t="inlineStr"><is><t>个</t></is></c><c r="D3"><v>6901234567892</v></c></row>
                """);
        String list = as("storekeeper.bj")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(book)
                .post("/part-imports?name=parts.xlsx")
                .then()
                .statusCode(201)
                .body("rows.added", equalTo(1))
                .extract()
                .path("id");
        as("storekeeper.bj")
                .get("/part-imports/" + list + "/rows")
                .then()
                .body("items[0].row", equalTo(3))
                .body("items[0].code", equalTo("1001"));
    }

    @Asvs("5.2.2")
    @Test
    void whatIsNoPartsListIsRefusedInWords() {
        read("a,b\n1,2".getBytes(StandardCharsets.UTF_8), null)
                .statusCode(400)
                .body("errors.field", hasItem("code"))
                .body("errors.field", hasItem("unit"));
        read(new byte[] {'P', 'K', 3, 4, 5, 6, 7}, null).statusCode(415).body("code", notNullValue());
        read(new byte[] {0, 1, 2, 3}, null).statusCode(415);
        read(gb18030(List.of(row(1))), null).body("rows.wrong", equalTo(1));
        as("clerk.bj").get("/part-imports").then().statusCode(403);
        as("storekeeper.bj")
                .contentType("text/csv")
                .body(gb18030(List.of(row(1))))
                .post("/part-imports?store=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo("storeId"));
    }

    /** A file of two hundred kilobytes that would become two hundred megabytes. */
    @Asvs("5.2.3")
    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream book = new ZipOutputStream(packed)) {
            book.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte <= 200; megabyte++) {
                book.write(nothing);
            }
        }
        read(packed.toByteArray(), null).statusCode(413).body("code", equalTo("sheet-too-long"));
    }

    private String taken(List<String> rows) throws Throwable {
        String list = read(gb18030(rows), Depository.WAREHOUSE.toString())
                .statusCode(201)
                .extract()
                .path("id");
        as("storekeeper.bj").post("/part-imports/" + list + "/start").then().statusCode(202);
        run();
        as("storekeeper.bj").get("/part-imports/" + list).then().body("status", equalTo("done"));
        return list;
    }

    private static String row(int n) {
        return "P%05d,压缩机电容%d,50uF,件,配件,69%08d,否,2,12.50,A-01,5,8.2,随便写写".formatted(n, n, n);
    }

    private static byte[] gb18030(List<String> rows) {
        return (HEADING + "\r\n" + String.join("\r\n", rows)).getBytes(Charset.forName("GB18030"));
    }

    private static ValidatableResponse read(byte[] file, String store) {
        return as("storekeeper.bj")
                .contentType("text/csv")
                .body(file)
                .post("/part-imports?name=list.csv" + (store == null ? "" : "&store=" + store))
                .then();
    }

    private static void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> Arc.container().instance(ImportRun.class).get().run());
    }

    private static int parts() {
        return Depository.one(Depository.Count.class, "select count(*)::int as count from part")
                .count();
    }

    private static String price(String code) {
        return Depository.one(Price.class, "select price from part where code = $1", code)
                .price()
                .toPlainString();
    }

    private static byte[] workbook(String rows) throws IOException {
        Map<String, String> files = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
