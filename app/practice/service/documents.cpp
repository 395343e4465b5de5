// SPDX-License-Identifier: Apache-2.0
#include "documents.h"

#include "faults.h"
#include "progress.h"

namespace spillway::practice {

using nlohmann::ordered_json;

namespace {

std::string joinedAddresses(const Instance &instance, const char *port)
{
    std::string out;
    for (const std::string &address : instance.brokerAddresses)
        out += (out.empty() ? "" : ",") + address + port;
    return out;
}

bool usesSasl(const Instance &instance)
{
    return instance.securityProtocol != "PLAINTEXT";
}

void addIdentity(ordered_json &out, const Instance &instance, const State &state)
{
    out["name"] = instance.name;
    out["engine"] = "kafka";
    out["engine_version"] = instance.engineVersion;
    out["description"] = instance.description;
    out["instance_id"] = instance.id;
    out["status"] = instance.status;
    out["type"] = instance.type;
    out["created_at"] = std::to_string(instance.createdAt); // a String (contract section 2.5, 13)
    out["charging_mode"] = 1;
    out["user_id"] = state.domainId;
    out["user_name"] = "practice";
    out["access_user"] = usesSasl(instance) ? "practice" : "";
    out["order_id"] = "";
    out["enterprise_project_id"] = "0";
    out["service_type"] = "advanced";
    out["ces_version"] = "linux,v1,v2";
    out["tags"] = ordered_json::array();
}

void addCapacity(ordered_json &out, const Instance &instance)
{
    const auto brokers = instance.brokerAddresses.size();
    out["specification"] = instance.bandwidth;
    out["resource_spec_code"] = "dms.instance.kafka.cluster.c3.mini.2";
    out["product_id"] = "00300-30308-0--0";
    out["partition_num"] = std::to_string(instance.maxPartitions); // a String, like created_at
    out["broker_num"] = brokers;
    out["node_num"] = brokers;
    out["storage_space"] = instance.storageGigabytes;
    out["total_storage_space"] = instance.storageGigabytes;
    out["used_storage_space"] = instance.usedGigabytes;
    out["storage_type"] = "hec";
    out["storage_spec_code"] = "dms.physical.storage.ultra";
    out["storage_resource_id"] = instance.id;
    out["extend_times"] = 0;
    out["retention_policy"] = "time_base";
    out["enable_auto_topic"] = true;
    out["maintain_begin"] = "22:00:00";
    out["maintain_end"] = "02:00:00";
    out["support_features"] = "kafka.new.pod.port,feature.kafka.auto.create.topic,"
                              "feature.kafka.message_trace,connector_obs";
}

void addConnector(ordered_json &out, const Instance &instance)
{
    out["connector_enable"] = !instance.connectorId.empty();
    out["connector_id"] = instance.connectorId;
    out["connector_node_num"] = instance.connectorNodes;
}

void addNetwork(ordered_json &out, const Instance &instance)
{
    out["vpc_id"] = "";
    out["vpc_name"] = "vpc-practice";
    out["subnet_id"] = "";
    out["subnet_name"] = "subnet-practice";
    out["subnet_cidr"] = "192.168.0.0/24";
    out["security_group_id"] = "";
    out["security_group_name"] = "sg-practice";
    out["available_zones"] = ordered_json::array({"practice-1a"});
    out["available_zone_names"] = ordered_json::array({"AZ1"});
    out["connect_address"] = joinedAddresses(instance, "");
    out["port"] = usesSasl(instance) ? 9093 : 9092;
    out["management_connect_address"] = "";
    out["public_connect_address"] = "";
    out["enable_publicip"] = false;
    out["public_bandwidth"] = 0;
    out["public_access_enabled"] = "false"; // a String in the SDK (contract section 1.7)
    out["ipv6_enable"] = false;
    out["ipv6_connect_addresses"] = ordered_json::array();
    out["dns_enable"] = false;
    out["rest_enable"] = false;
    out["rest_connect_address"] = "";
    out["pod_connect_address"] = joinedAddresses(instance, ":9100");
    out["cross_vpc_info"] = "";
}

void addSecurity(ordered_json &out, const Instance &instance)
{
    const bool sasl = usesSasl(instance);
    out["ssl_enable"] = sasl;
    out["broker_ssl_enable"] = false;
    out["ssl_two_way_enable"] = false;
    out["cert_replaced"] = false;
    out["new_auth_cert"] = true;
    out["kafka_security_protocol"] = instance.securityProtocol;
    out["sasl_enabled_mechanisms"] = sasl ? ordered_json::array({"PLAIN", "SCRAM-SHA-512"}) : ordered_json::array();
    out["enable_acl"] = sasl;
    out["vpc_client_plain"] = !sasl;
    out["port_protocols"] = ordered_json{
        {"private_plain_enable", !sasl},
        {"private_plain_address", sasl ? "" : joinedAddresses(instance, ":9092")},
        {"private_plain_domain_name", ""},
        {"private_sasl_ssl_enable", sasl},
        {"private_sasl_ssl_address", sasl ? joinedAddresses(instance, ":9093") : ""},
        {"private_sasl_ssl_domain_name", ""},
        {"private_sasl_plaintext_enable", false},
        {"private_sasl_plaintext_address", ""},
        {"private_sasl_plaintext_domain_name", ""},
        {"public_plain_enable", false},
        {"public_plain_address", ""},
        {"public_plain_domain_name", ""},
        {"public_sasl_ssl_enable", false},
        {"public_sasl_ssl_address", ""},
        {"public_sasl_ssl_domain_name", ""},
        {"public_sasl_plaintext_enable", false},
        {"public_sasl_plaintext_address", ""},
        {"public_sasl_plaintext_domain_name", ""},
    };
}

void addSwitches(ordered_json &out)
{
    out["is_logical_volume"] = true;
    out["disk_encrypted"] = false;
    out["disk_encrypted_key"] = "";
    out["enable_log_collection"] = false;
    out["message_query_inst_enable"] = true;
    out["trace_enable"] = false;
    out["agent_enable"] = false;
    out["new_spec_billing_enable"] = false;
    out["dr_enable"] = false;
}

ordered_json partitionInfo(int partition, const PartitionProgress &progress)
{
    // All five are Strings (contract section 1.3).
    return ordered_json{{"partition_id", std::to_string(partition)},
                        {"status", "RUNNING"},
                        {"last_transfer_offset", std::to_string(progress.transferred)},
                        {"log_end_offset", std::to_string(progress.end)},
                        {"lag", std::to_string(progress.end - progress.transferred)}};
}

} // namespace

ordered_json instanceDocument(const Instance &instance, const State &state)
{
    ordered_json out;
    addIdentity(out, instance, state);
    addConnector(out, instance);
    addCapacity(out, instance);
    addNetwork(out, instance);
    addSecurity(out, instance);
    addSwitches(out);
    applyFaults(out, instance, state);
    return out;
}

ordered_json topicDocument(const Topic &topic)
{
    const ordered_json maxMessage{{"name", "max.message.bytes"}, {"valid_values", "[0...10485760]"},
                                  {"default_value", "10485760"}, {"config_type", "dynamic"},
                                  {"value", "10485760"},         {"value_type", "int"}};
    return ordered_json{{"policiesOnly", false},
                        {"name", topic.name},
                        {"replication", topic.replication},
                        {"partition", topic.partitions},
                        {"retention_time", topic.retentionHours},
                        {"sync_replication", false},
                        {"sync_message_flush", false},
                        {"external_configs", ordered_json::object()},
                        {"topic_type", topic.system ? 1 : 0},
                        {"topic_other_configs", ordered_json::array({maxMessage})},
                        {"topic_desc", ""},
                        {"created_at", topic.createdAt}};
}

ordered_json taskListElement(const Task &task)
{
    return ordered_json{{"task_id", task.id},        {"task_name", task.name},
                        {"destination_type", "OBS"}, {"create_time", task.createdAt},
                        {"status", task.status},     {"topics", task.topicsOrPattern()}};
}

ordered_json taskDocument(const Task &task)
{
    const ordered_json descriptor{{"consumer_strategy", task.consumerStrategy},
                                  {"destination_file_type", task.fileType},
                                  {"obs_bucket_name", task.bucket},
                                  {"obs_path", task.path},
                                  {"partition_format", task.partitionFormat},
                                  {"record_delimiter", task.recordDelimiter},
                                  {"deliver_time_interval", task.interval},
                                  {"obs_part_size", 5242880}};
    return ordered_json{{"task_name", task.name},           {"destination_type", "OBS"},
                        {"create_time", task.createdAt},    {"status", task.status},
                        {"topics", task.topicsOrPattern()}, {"obs_destination_descriptor", descriptor}};
}

ordered_json topicsInfo(const Task &task, const Instance &instance, double elapsed, double writing)
{
    ordered_json out = ordered_json::array();
    for (const Topic *topic : dumpedTopics(task, instance)) {
        ordered_json partitions = ordered_json::array();
        for (int i = 0; i < topic->partitions; ++i)
            partitions.push_back(partitionInfo(i, progressOf(task, *topic, i, elapsed, writing)));
        out.push_back({{"topic", topic->name}, {"partitions", std::move(partitions)}});
    }
    return out;
}

ordered_json projectDocument(const Project &project, const State &state, const std::string &baseUrl)
{
    return ordered_json{{"domain_id", state.domainId},
                        {"is_domain", false},
                        {"parent_id", project.parentId},
                        {"name", project.name},
                        {"description", ""},
                        {"links", ordered_json{{"self", baseUrl + "/v3/projects/" + project.id}}},
                        {"id", project.id},
                        {"enabled", true}};
}

} // namespace spillway::practice
