variable "access_key" {
  type      = string
  sensitive = true
}

variable "secret_key" {
  type      = string
  sensitive = true
}

resource "huaweicloud_dms_kafka_smart_connect_task" "orders-__x_" {
  connector_id          = "c-1"
  source_type           = "BLOB"
  task_name             = "orders-$${x}%%{y}\"\\"
  destination_type      = "OBS"
  consumer_strategy     = "earliest"
  destination_file_type = "TEXT"
  access_key            = var.access_key
  secret_key            = var.secret_key
  obs_bucket_name       = "6666"
  obs_path              = "obsTransfer-1122976956"
  partition_format      = "yyyy/MM/dd/HH/mm"
  record_delimiter      = "\n"
  deliver_time_interval = 300
  topics                = "topic-test"
}
