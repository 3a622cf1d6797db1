package org.onestop.journey;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers of which no two are alike, so that each is known again wherever it turns up. */
final class DistinctAnswers {
  private DistinctAnswers() {}

  static Map<String, Object> in(String county) {
    Map<String, Object> answers = new LinkedHashMap<>();
    String[] addresses = {
      "contactAddress", "residenceAddress", "mailAddress", "hukouBefore", "hukouTarget"
    };
    for (int i = 0; i < addresses.length; i++) {
      answers.put(
          addresses[i], Map.of("region", county + "001", "detail", "测试巷" + (81_000 + i) + "号"));
    }
    answers.put("partyTransferTo", Map.of("region", county + "001", "detail", "测试第九党支部"));
    answers.put("emergencyName", "测试紧急甲");
    answers.put("emergencyPhone", "13911112222");
    answers.put("enlistDate", "2018-09-02");
    answers.put("servicePeriod", Map.of("start", "2018-09-03", "end", "2026-08-31"));
    answers.put("workStartDate", "2018-10-04");
    answers.put("unitCode", "77777部队");
    answers.put("dischargeCertNo", "T-778899");
    answers.put("enlistApprovalRegion", "130102");
    answers.put("enlistApprovalAddress", "测试征兵办七号");
    answers.put("birthRegion", "110101");
    answers.put("nativeRegion", "120101");
    answers.put("serviceRegion", "540102");
    answers.put("headName", "测试户主乙");
    answers.put("headIdNo", Person.idNo(county, "19700102", 103));
    answers.put("grantBankName", "测试补助银行");
    answers.put("trainingDetail", "测试计算机维修");
    answers.put("recipientName", "测试收件丙");
    answers.put("recipientPhone", "13711113333");
    answers.put("miCurrentDate", "2026-11-05");
    answers.put("miFirstMonth", "2018-04");
    return answers;
  }
}
