package org.onestop.itemcatalog;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.catalog.Stage;
import org.onestop.exchange.Contract;

/** The edition says what the plan says, item by item and list by list. */
class PlanTest {
  /** 附件3 三(三)(四)(五), as it stands there. */
  private static final Map<String, String> PUSHED =
      Map.ofEntries(
          entry(
              "public-security-hukou",
              "姓名、公民身份号码、民族、文化程度、婚姻状况、联系电话、入伍前户口所在地、拟落户所在地、出生地省市县、籍贯地省市县、"
                  + "参军服兵役所在省市县、落户类型、是否农村籍士兵退出现役落户城镇、户口业务类型、户主姓名、户主公民身份号码、与户主关系"),
          entry("hrss-social-insurance", "姓名、公民身份号码、民族、文化程度、联系电话、居住地址、参加工作日期"),
          entry("hrss-card", "姓名、公民身份号码、联系电话、发卡地市州、发卡银行"),
          entry("medical-insurance", "姓名、公民身份号码、民族、文化程度、联系电话、健康状况、居住地址、参加工作日期"));

  /** 附件1: what the printed form asks the applicant, besides type, division and date. */
  private static final List<String> PRINTED =
      List.of(
          ("name sex idNo politicalStatus ethnicity mobile healthStatus maritalStatus education"
                  + " contactAddress emergencyName emergencyRelation emergencyPhone enlistDate"
                  + " servicePeriod unitCode dischargeCertNo enlistApprovalRegion"
                  + " enlistApprovalAddress serviceBranch serviceRegion grantBankName"
                  + " grantBankAccount trainingNeed trainingDetail hukouBefore hukouTarget"
                  + " birthRegion nativeRegion settleType ruralToUrban hukouBusinessType headName"
                  + " headIdNo relationToHead siRegion cardCity cardBank recipientName"
                  + " recipientPhone mailAddress miRegion miCurrentDate miFirstMonth"
                  + " miTransferRegion reserveService reserveRegion partyTransferTo")
              .split(" "));

  private final ProvinceCatalog catalog = ProvinceCatalog.get();
  private final Matter matter = catalog.matter();

  @Test
  void pushesExactlyThePlansFieldsInItsOrderAndWords() {
    PUSHED.forEach((id, labels) ->
        assertThat(contract(id).active().stream().map(Contract.Field::label))
            .as(id)
            .containsExactly(labels.split("、")));
    assertThat(matter.contracts()).hasSize(PUSHED.size() + 1).noneMatch(Contract::extended);
  }

  @Test
  void pushesTheMaterialsOfThePlanAndNoOthers() {
    assertThat(contract("public-security-hukou").materials()).isEmpty();
    assertThat(contract("hrss-social-insurance").materials()).containsExactly("id-card");
    assertThat(contract("hrss-card").materials()).containsExactly("id-card", "card-photo");
    assertThat(contract("medical-insurance").materials())
        .containsExactly("id-card", "medical-account-transfer-voucher");
  }

  /** 正文五(三): the police's voucher goes to human resources and to medical insurance. */
  @Test
  void passesTheHouseholdVoucherOnAndNobodyWaitsForIt() {
    Contract.Supplement voucher =
        new Contract.Supplement("household-registration", "voucher", "居民户口簿电子凭证");
    assertThat(contract("hrss-social-insurance").supplements()).containsExactly(voucher);
    assertThat(contract("medical-insurance").supplements()).containsExactly(voucher);
    assertThat(matter.contracts())
        .filteredOn(each -> !each.supplements().isEmpty())
        .hasSize(2)
        .allSatisfy(each ->
            assertThat(each.serves())
                .allSatisfy(id ->
                    assertThat(catalog.item(id).dependsOn())
                        .as("%s waits for no voucher", id)
                        .doesNotContain("household-registration")));
  }

  @Test
  void asksThe53FieldsOfThePrintedForm() {
    Set<String> asked = new TreeSet<>(catalog.forms().titles(catalog.plan()).keySet());
    assertThat(asked).containsAll(PRINTED);
    asked.removeAll(PRINTED);
    assertThat(asked)
        .as("what the plan pushes or leaves to choose, but does not print")
        .containsExactly(
            "cardKind",
            "commitmentAccepted",
            "deliveryMode",
            "idCardDeliveryMode",
            "residenceAddress",
            "workStartDate");
    Stage review = stage("file-review");
    assertThat(review.resultForm()).isNotNull();
    assertThat(review.resultForm().path("properties").propertyNames())
        .containsExactly("archiveComplete", "archiveMissing");
    assertThat(PRINTED.size() + 3 + 2).isEqualTo(53);
  }

  @Test
  void hasTwelveItemsToHandleAndOneToShow() {
    assertThat(matter.items()).hasSize(13);
    assertThat(matter.items().stream().filter(Item::displayOnly).map(Item::name))
        .containsExactly("军地养老保险关系转接");
    assertThat(channel("online")).isEqualTo(4);
    assertThat(channel("online-apply-offline-handle")).isEqualTo(4);
    assertThat(channel("offline")).isEqualTo(4);
  }

  @Test
  void givesEachApplicantTypeItsPackage() {
    assertThat(items("self-employed-soldier")).hasSize(12);
    assertThat(items("demobilized-officer"))
        .hasSize(10)
        .isEqualTo(items("monthly-annuity-veteran"));
    assertThat(items("assigned-work-soldier"))
        .containsExactly(
            "veteran-report", "household-registration", "resident-id-card", "reserve-registration");
    assertThat(
            matter.applicantTypes().stream()
                .filter(each -> each.id().equals("assigned-work-soldier"))
                .findFirst()
                .orElseThrow()
                .coordinated())
        .hasSize(6);
    assertThat(matter.applicantTypes())
        .allSatisfy(type -> assertThat(type.items()).doesNotContain("military-pension-transfer"));
  }

  @Test
  void partyAndLeagueShareOneBoxOfThePrintedForm() {
    List<String> boxes =
        matter.items().stream()
            .map(Item::formLabel)
            .filter(label -> label != null)
            .distinct()
            .toList();
    assertThat(boxes).hasSize(11).contains("党（团）组织关系转接", "基本医疗保险关系转移接续", "户口登记");
  }

  @Test
  void asksTheSevenMaterialsOfThePlanAndASignature() {
    assertThat(matter.materials()).extracting(Material::id).hasSize(8).contains("signature");
    Material photo = material("card-photo");
    assertThat(photo.rule().accept()).containsExactly("image/jpeg");
    assertThat(photo.rule().minBytes()).isEqualTo(14_336);
    assertThat(photo.rule().maxBytes()).isEqualTo(61_440);
    assertThat(photo.rule().photo()).isTrue();
    assertThat(material("registration-form").generated()).isTrue();
    assertThat(material("signature").required()).isFalse();
    assertThat(matter.materials()).noneMatch(Material::relieved).noneMatch(Material::local);
  }

  @Test
  void noChainOfItemsIsLongerThanThePromise() {
    assertThat(matter.limit()).isEqualTo(7);
    assertThat(matter.items().stream().mapToInt(this::chain).max()).hasValue(7);
  }

  @Test
  void thePromiseStartsWhenTheOriginalsWereChecked() {
    assertThat(matter.stages())
        .extracting(Stage::id)
        .containsExactly("preview", "awaiting-file", "file-review", "acceptance");
    assertThat(matter.stages().stream().filter(Stage::opensPromise).map(Stage::id))
        .containsExactly("acceptance");
    assertThat(stage("acceptance").checksOriginals()).isTrue();
    assertThat(stage("preview").limit()).isEqualTo(5);
  }

  @Test
  void carriesOutEveryInconsistencyAndDecision() {
    List<String> ids =
        Stream.concat(
                IntStream.rangeClosed(1, 33).mapToObj("I%02d"::formatted),
                IntStream.rangeClosed(1, 14).mapToObj("D%02d"::formatted))
            .toList();
    assertThat(matter.resolutions()).extracting(Matter.Resolution::id).isEqualTo(ids);
    assertThat(matter.resolutions()).allSatisfy(each -> assertThat(each.paths()).isNotEmpty());
  }

  @Test
  void registersWhatThePlanLeavesOpen() {
    List<String> paths = new ArrayList<>();
    matter.assumptions().forEach(each -> paths.addAll(each.paths()));
    assertThat(paths)
        .contains(
            "/codeLists/settle-type",
            "/codeLists/household-business-type",
            "/codeLists/service-branch",
            "/items/veteran-report/limit",
            "/items/resident-id-card/dependsOn",
            "code:exchange");
    assertThat(matter.assumptions()).noneMatch(Matter.Assumption::confirmed);
  }

  private Contract contract(String id) {
    return matter.contracts().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private Material material(String id) {
    return matter.materials().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private Stage stage(String id) {
    return matter.stages().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private List<String> items(String applicantType) {
    return matter.applicantTypes().stream()
        .filter(each -> each.id().equals(applicantType))
        .findFirst()
        .orElseThrow()
        .items();
  }

  private long channel(String id) {
    return matter.items().stream().filter(each -> each.channel().equals(id)).count();
  }

  private int chain(Item item) {
    return item.limit()
        + item.dependsOn().stream().mapToInt(id -> chain(catalog.item(id))).max().orElse(0);
  }
}
