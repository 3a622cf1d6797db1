package org.onestop.catalog.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter.Assumption;
import org.onestop.catalog.Matter.Department;
import org.onestop.catalog.Matter.Resolution;
import org.onestop.catalog.PolicyRule;
import org.onestop.catalog.Stage;
import org.onestop.exchange.Contract;
import org.onestop.form.CodeList;
import org.onestop.form.Guidance;

/** What stands in which file, where the file is not simply one of the catalog's words. */
final class FileShapes {
  private FileShapes() {}

  record MatterFile(
      String matter,
      String version,
      String name,
      String summary,
      String eligibility,
      String province,
      String lead,
      int limit,
      List<String> pilots,
      List<String> channels,
      List<ApplicantType> applicantTypes,
      List<String> items,
      List<String> form,
      List<String> codeLists,
      List<String> contracts,
      List<DocumentName> documents,
      String source) {}

  record DocumentName(
      String id, String name, @JsonSetter(nulls = Nulls.AS_EMPTY) boolean printable) {}

  record Departments(List<Department> departments) {}

  record Materials(List<Material> materials) {}

  record Process(List<Stage> stages) {}

  record Policy(List<PolicyRule> policy) {}

  record Assumptions(List<Assumption> assumptions) {}

  record Resolutions(List<Resolution> resolutions) {}

  record Notices(Map<String, String> notices) {}

  /** Guidance and the clauses it comes from. */
  record GuidanceFile(
      String source, String always, String local, List<Guidance.Question> questions) {
    Guidance guidance() {
      return new Guidance(always, local, questions);
    }

    static GuidanceFile of(Guidance guidance, String source) {
      return new GuidanceFile(source, guidance.always(), guidance.local(), guidance.questions());
    }
  }

  /** A contract and the clause it comes from. */
  record ContractFile(
      String id,
      int version,
      String department,
      String target,
      String owner,
      List<String> serves,
      List<Contract.Field> fields,
      List<String> materials,
      List<Contract.Field> extensions,
      boolean extended,
      List<Contract.Supplement> supplements,
      String source) {
    Contract contract() {
      return new Contract(
          id,
          version,
          department,
          target,
          owner,
          serves,
          fields,
          materials,
          extensions,
          extended,
          supplements);
    }

    static ContractFile of(Contract contract, String source) {
      return new ContractFile(
          contract.id(),
          contract.version(),
          contract.department(),
          contract.target(),
          contract.owner(),
          contract.serves(),
          contract.fields(),
          contract.materials(),
          contract.extensions(),
          contract.extended(),
          contract.supplements(),
          source);
    }
  }

  /** A code list; with an assumption when its values are ours and not the plan's. */
  record CodeListFile(
      String id,
      String name,
      @Nullable String standard,
      @Nullable ListAssumption assumption,
      List<CodeList.Entry> entries) {
    private static final String PREFIX = "code-list-";

    CodeList codeList() {
      return new CodeList(id, name, standard, entries);
    }

    /** Its assumption as one of the matter's. */
    @Nullable Assumption registered() {
      return assumption == null
          ? null
          : new Assumption(
              PREFIX + id,
              assumption.clause(),
              assumption.text(),
              List.of("/codeLists/" + id),
              assumption.confirmed());
    }

    static CodeListFile of(CodeList list, List<Assumption> registered) {
      @Nullable ListAssumption assumption =
          registered.stream()
              .filter(each -> each.id().equals(PREFIX + list.id()))
              .map(each -> new ListAssumption(each.clause(), each.text(), each.confirmed()))
              .findFirst()
              .orElse(null);
      return new CodeListFile(list.id(), list.name(), list.standard(), assumption, list.entries());
    }

    static boolean holds(Assumption assumption) {
      return assumption.id().startsWith(PREFIX);
    }
  }

  /** Why the values are not sure yet. */
  record ListAssumption(String clause, String text, boolean confirmed) {}
}
