package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** 新生儿出生一件事 as a person at the province writes it: every click, from nothing. */
final class NewbornMatter {
  static final String MATTER = "newborn";
  static final String NAME = "新生儿出生一件事";
  static final int ITEMS = 6;
  private static final String PRINTED = "属于基本信息，登记表要印";

  private NewbornMatter() {}

  static void write(Page page) {
    begin(page);
    Authoring author = new Authoring(page);
    departments(author);
    overview(author);
    codeLists(author);
    items(author);
    form(page, author);
    materials(author);
    contract(page, author);
    types(author);
    process(page, author);
    documents(author);
    author.part("通知用语").write("受理", "您提交的申请已受理。");
    assertThat(page.locator(".finding-dock summary")).hasText("检查：没有问题");
    page.getByRole(AriaRole.BUTTON, named("门禁预判")).click();
    assertThat(page.locator(".finding-dock")).containsText("门禁会放行");
    Accessible.check(page);
  }

  private static void begin(Page page) {
    Desktop.open(page, "designer");
    Accessible.check(page);
    page.getByLabel("名称").fill(NAME);
    page.getByLabel("编号").fill(MATTER);
    page.getByLabel("照哪件事的样子").fill("退役军人服务一件事");
    page.locator("vaadin-combo-box-item:visible").first().click();
    Desktop.picture(page, "designer");
    page.getByRole(AriaRole.BUTTON, named("新建一件事")).click();
    page.waitForURL("**/designer/" + MATTER);
    page.locator(".designer-parts").waitFor();
  }

  private static void departments(Authoring author) {
    author.part("部门").add("部门", "health").write("名称", "卫生健康部门");
  }

  private static void overview(Authoring author) {
    author
        .part("概况")
        .write("整件承诺时限（个工作日）", "10")
        .pick("牵头部门", "卫生健康部门")
        .write("简介", "孩子出生后要办的几件事，一次申请，一起办好。")
        .write("适用对象", "在四川省内出生的新生儿的父母。");
  }

  private static void codeLists(Authoring author) {
    author
        .part("代码表")
        .add("代码表", "child-sex")
        .write("名称", "性别")
        .row("取值", "1", "男")
        .row("取值", "2", "女")
        .add("代码表", "parent")
        .write("名称", "与新生儿关系")
        .row("取值", "mother", "母亲")
        .row("取值", "father", "父亲");
  }

  private static void items(Authoring author) {
    author.part("事项");
    item(author, "birth-certificate", "出生医学证明签发", "卫生健康部门", "2");
    item(author, "hukou", "新生儿户口登记", "公安部门", "3");
    author.pickAll("须先办结的事项", "出生医学证明签发");
    item(author, "medical-insurance", "新生儿医保参保", "医保部门", "3");
    author.pickAll("须先办结的事项", "新生儿户口登记");
    item(author, "maternity-claim", "生育医疗费用报销", "医保部门", "5");
    item(author, "social-card", "新生儿社会保障卡申领", "人社部门", "2");
    author.pickAll("须先办结的事项", "新生儿户口登记");
    item(author, "vaccination", "预防接种建档", "卫生健康部门", "1");
  }

  private static void item(
      Authoring author, String id, String name, String department, String limit) {
    author
        .add("事项", id)
        .write("名称", name)
        .write("登记表上的名称", name)
        .pick("办理部门", department)
        .write("办理时限（个工作日）", limit);
  }

  private static void form(Page page, Authoring author) {
    author
        .part("表单")
        .block("申请人")
        .field("text", "name", "姓名")
        .tick(PRINTED)
        .field("id-number", "idNo", "身份证号码")
        .tick(PRINTED)
        .field("phone", "mobile", "手机号码")
        .tick(PRINTED)
        .block("新生儿")
        .field("text", "childName", "新生儿姓名")
        .tick(PRINTED)
        .field("choice", "childSex", "性别")
        .pick("代码表", "性别")
        .tick(PRINTED)
        .field("date", "birthDate", "出生日期")
        .tick(PRINTED)
        .field("boolean", "settled", "是否已经办过户口登记")
        .write("没有事项需要时，采集的用途", "受理时核对是否还要办理户口登记。")
        .field("address", "hukouTarget", "拟落户地址")
        .pick("限于", "本省")
        .pickAll("哪些事项需要（不选表示总是填写）", "新生儿户口登记")
        .block("父母")
        .field("group", "parents", "父母")
        .tick(PRINTED)
        .row("每一行的字段", "parentName", "姓名", "单行文字")
        .row("每一行的字段", "parentIdNo", "身份证号码", "身份证号码")
        .row("每一行的字段", "relation", "与新生儿关系", "选择", "与新生儿关系")
        .block("承诺")
        .field("commitment", "promise", "本人承诺填写内容和提交的材料均真实有效。")
        .tick(PRINTED);
    Desktop.picture(page, "designer-form");
    Accessible.check(page);
    page.locator("[data-field=childSex]").focus();
    page.keyboard().press("Alt+ArrowDown");
    assertThat(page.locator(".form-block").nth(1).locator("[data-field]").nth(2))
        .hasAttribute("data-field", "childSex");
    page.reload();
    author.part("表单");
    page.keyboard().press("Control+z");
    assertThat(page.locator(".form-block").nth(1).locator("[data-field]").nth(1))
        .hasAttribute("data-field", "childSex");
  }

  private static void materials(Authoring author) {
    author
        .part("材料")
        .add("材料", "parent-id-card")
        .write("名称", "父母居民身份证")
        .write("何时提交", "申请时提交")
        .write("用途", "核对父母身份。")
        .pickAll("给哪些事项的办理单位看", "新生儿户口登记")
        .add("材料", "registration-form")
        .write("名称", "登记表")
        .tick("由系统生成")
        .write("何时提交", "由系统生成")
        .write("用途", "汇总申请内容。");
  }

  private static void contract(Page page, Authoring author) {
    author
        .part("推送契约")
        .add("推送契约", "newborn-hukou")
        .write("接收系统", "四川省人口信息管理系统")
        .pick("办理部门", "公安部门")
        .pick("由哪个事项发出", "新生儿户口登记")
        .pickAll("包含的事项", "新生儿户口登记");
    for (String each : List.of("新生儿姓名", "性别", "出生日期", "拟落户地址", "父母")) {
      page.getByLabel("四川省人口信息管理系统 接收 " + each, new Page.GetByLabelOptions().setExact(true))
          .check();
      Desktop.settle(page);
    }
    Desktop.picture(page, "designer-contracts");
    author
        .part("事项")
        .choose("新生儿户口登记")
        .pickAll("允许的方式", "推送到业务系统")
        .pick("采用的方式", "推送到业务系统")
        .pick("推送契约", "四川省人口信息管理系统")
        .pick("按哪个字段确定办理单位", "拟落户地址");
    for (String each : List.of("出生医学证明签发", "新生儿医保参保", "生育医疗费用报销", "新生儿社会保障卡申领", "预防接种建档")) {
      author.choose(each).pickAll("办理单位可见的字段（没有契约时）", "手机号码", "新生儿姓名", "出生日期");
    }
  }

  private static void types(Authoring author) {
    author.part("人员类型").add("人员类型", "parents").write("名称", "新生儿的父母");
  }

  private static void process(Page page, Authoring author) {
    author.part("流程").choose("待档案").remove().choose("审档").remove();
    author.choose("受理").pick("这时办件的状态", "已提交");
    author.write("申请人看到的说明", "窗口核对您提交的内容，核对无误后受理。");
    Desktop.picture(page, "designer-process");
  }

  private static void documents(Authoring author) {
    author
        .part("文书模板")
        .choose("党组织关系介绍信")
        .remove()
        .choose("预备役登记表")
        .remove()
        .choose("办理登记表")
        .remove()
        .add("文书模板", "registration-form");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "$"));
  }
}
